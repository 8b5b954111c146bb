import MarkdownIt from 'markdown-it'

/** Headings of a text begin below those of the page it stands on. */
const SHIFT = 2
const DEEPEST = 6

/*
 * Raw HTML is shown as text, images are not fetched (they would tell another host who reads what), and links lead to
 * the web and nowhere else.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image')

markdown.validateLink = (address) => /^https?:\/\//i.test(address.trim())

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  token?.attrSet('rel', 'noreferrer nofollow')
  return self.renderToken(tokens, index, options)
}

markdown.core.ruler.push('shift_headings', (state) => {
  for (const token of state.tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue
    token.tag = `h${Math.min(DEEPEST, Number(token.tag.slice(1)) + SHIFT)}`
  }
})

/** Safe HTML of a Markdown text. */
export const renderMarkdown = (source: string): string => markdown.render(source)
