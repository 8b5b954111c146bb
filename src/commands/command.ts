/** One command of the `tamdan` program. */
export interface Command {
  help: string
  /**
   * @param args what follows the command's name
   * @param print writes to standard output
   * @returns the exit code
   * @throws Error, whose message is printed and makes the exit code 1
   */
  run(args: string[], env: NodeJS.ProcessEnv, print: (text: string) => void): Promise<number>
}
