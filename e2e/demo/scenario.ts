import type { Identity, Session } from '../../src/inspect/inspection.ts';

/** How the page asks its own backend, as an engineer might have written it. */
export type PageRequest = {
  readonly via: 'fetch' | 'xhr';
  readonly method: 'GET' | 'POST';
  /** Sent as JSON with a POST; null for a POST without a body and for a GET. */
  readonly body: object | null;
};

/** What the hub shows in the end; `none` where the page gets no token and mounts no hub. */
type HubOutcome = 'connectors' | 'form' | 'rejected-later' | 'none';

/** One thing the demo's backend may answer, and what the inspector is to make of it. */
export type Scenario = {
  readonly name: string;
  readonly title: string;
  /** One sentence for a person: what to expect in the inspector. */
  readonly expect: string;
  readonly request: PageRequest;
  /** Where the page finds the token in the answer, as names with dots; null where it has none. */
  readonly tokenAt: string | null;
  readonly hub: HubOutcome;
  /** What the inspector's newest row must say; both null where it must not show the answer. */
  readonly identity: Identity | null;
  readonly state: Session['state'] | null;
};
