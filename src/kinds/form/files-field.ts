import type { Field } from './fields.js'

/** The files of a source as differences and histories tell them. They are added and taken away on a page of their own. */
export const filesField: Field = {
  kind: 'rows',
  name: 'files',
  label: 'files',
  add: 'file',
  isFixed: true,
  fields: [
    { kind: 'line', name: 'name', label: 'fileName' },
    { kind: 'text', name: 'about', label: 'fileAbout', isOptional: true },
    { kind: 'line', name: 'type', label: 'fileType' },
    { kind: 'line', name: 'size', label: 'fileSize' },
    { kind: 'line', name: 'sha256', label: 'fileHash' },
    { kind: 'line', name: 'copyOf', label: 'fileCopyOf', isOptional: true },
    { kind: 'line', name: 'takenAt', label: 'fileTakenAt', isOptional: true },
  ],
}
