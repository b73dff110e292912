import type { Reader } from '../../stackone/releases/readers.ts';
import {
  classTransformer,
  crystalline,
  jackson,
  newtonsoft,
  openapiGenerator,
  schema,
  serializer,
} from './packages.ts';
import type { Behaviour } from './reaction.ts';
import { zod } from './zod.ts';

/** How each reader treats what is out of the ordinary. */
export const BEHAVIOURS: Readonly<Record<Reader, Behaviour>> = {
  'class-transformer': classTransformer,
  zod,
  crystalline,
  'openapi-generator': openapiGenerator,
  serializer,
  jackson,
  newtonsoft,
  schema,
};
