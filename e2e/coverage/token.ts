import { randomUUID } from 'node:crypto';

/** A made-up token that is part of no other text. */
export const ownToken = (): string => `syn_${randomUUID().replaceAll('-', '')}`;
