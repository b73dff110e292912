/** What `npm run inspect -- --help` prints. */
export const HELP = `Usage: npm run inspect -- FILE [--json]

Says what a StackOne connect session response is, whether it fits the models, when it runs out and
which SDK releases read it. Secrets are masked. Nothing is sent or stored.

FILE    a response body, a HAR file or one entry of it, the output of curl -i or curl -v, a log;
        - for standard input
--json  for programs; run it with npm's -s (npm run -s inspect -- FILE --json), since npm itself
        prints two lines otherwise

Exit status: 0 every session object found is accepted by the model it is, 1 one is not,
2 nothing could be read or no session object was found. What was left out and why stands on
standard error.

The JSON: version (1), kind (json, har, har-entry, http, log or none), accepted, sessions, skipped.
Of each session: at, identity, nearest, state, accepted, digest, fields, verdicts (model, accepts,
problems), lifetime, token, response, releases. Of each problem: path, code, severity, expected,
received, sentence, fix. Fields may be added; those there are stay.`;
