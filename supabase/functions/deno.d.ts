// What the entry files use of Deno, for the type check.

declare const Deno: {
  env: { get: (name: string) => string | undefined }
  serve: (answer: (request: Request) => Promise<Response>) => void
}
