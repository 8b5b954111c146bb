/** Why this server did not fetch a page of the web, for whoever gave its address. */
export const web = {
  why: {
    'not-an-address': 'This is not an address of the web, like https://www.example.org/page.',
    scheme: 'Only addresses that begin with https:// or http:// are fetched.',
    credentials: 'The address holds a user name or password. Take that out: it would be sent and kept.',
    port: 'Only the usual ports of the web, 80 and 443, are fetched.',
    'unknown-host': 'No server of that name was found. Look for a slip in the address.',
    'not-public': 'The address leads into a private network, not to the public web.',
    certificate: 'The server could not prove who it is: its certificate is not valid.',
    connection: 'The server could not be reached, or broke off.',
    redirects: 'The address leads from one page to the next too many times.',
    status: 'The server answered with an error instead of the page (status {{status}}).',
    type: 'What is at the address is not of a kind that is read here.',
    encoding: 'The page is packed in a way that is not read here.',
    size: 'The page is too large to be fetched.',
    slow: 'The server took too long.',
    answer: 'The answer of the server could not be understood.',
    cancelled: 'Fetching was stopped.',
    proxy: 'The proxy through which this site fetches pages did not lead there. Try later, or tell an admin.',
    off: 'Fetching pages is off on this site. Fill in what the page says by hand.',
  },
  /** Why what was fetched could not be read. */
  ended: {
    slow: 'The page takes too long to read.',
    memory: 'The page takes too much memory to read.',
    busy: 'Too many pages are being read just now. Try again in a minute.',
    failed: 'The page is made in a way that could not be read.',
  },
}
