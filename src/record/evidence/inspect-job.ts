import { answering } from '../../apart/job.js'
import { inspect } from './inspect.js'

/* A thread that looks into uploaded files. */

answering(inspect)
