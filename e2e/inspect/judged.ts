import { inspect } from '../../src/inspect/inspect.ts';
import type { Session } from '../../src/inspect/inspection.ts';
import { locate } from '../../src/inspect/locate.ts';
import { secretsOf } from '../../src/inspect/mask.ts';
import { createSecrets, type Secrets } from '../../src/inspect/secrets.ts';
import type { JsonObject } from '../../src/inspect/wire-keys.ts';
import type { Exchange } from '../../src/protocol/exchange.ts';

/** A session object with all that is needed to report it. `secrets` are those of every response. */
export type Judged = {
  readonly session: Session;
  readonly object: JsonObject;
  readonly exchange: Exchange;
  readonly secrets: Secrets;
  /** Whether the model that the object is accepts it. */
  readonly accepted: boolean;
};

/** The session objects of some responses, in their order. */
export function judgeAll(exchanges: readonly Exchange[]): Judged[] {
  const secrets = createSecrets(exchanges.flatMap((exchange) => [...secretsOf(exchange).values]));
  return exchanges.flatMap((exchange) => {
    const { found } = locate(exchange.body);
    return inspect(exchange).sessions.map((session, index): Judged => {
      const object = found[index]?.object ?? {};
      return { session, object, exchange, secrets, accepted: session.state !== 'invalid' };
    });
  });
}
