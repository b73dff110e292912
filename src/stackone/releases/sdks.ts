import type { Reader } from './readers.ts';

/** What is known of an SDK beside its releases: `reader` is the one of its first release. */
export type SdkInfo = { readonly name: string; readonly package: string; readonly reader: Reader };

/** Every SDK with a published model; the two forerunners of 2023 and the API's document last. */
export const SDKS = {
  typescript: {
    name: 'TypeScript',
    package: 'npm @stackone/stackone-client-ts',
    reader: 'class-transformer',
  },
  ruby: { name: 'Ruby', package: 'gem stackone_client', reader: 'crystalline' },
  php: { name: 'PHP', package: 'composer stackone/client-sdk', reader: 'serializer' },
  java: { name: 'Java', package: 'maven stackone-client-java', reader: 'jackson' },
  csharp: { name: 'C#', package: 'NuGet StackOneHQ.Client', reader: 'newtonsoft' },
  'typescript-2023': {
    name: 'TypeScript (2023)',
    package: 'npm StackOne',
    reader: 'class-transformer',
  },
  'ruby-hris': {
    name: 'Ruby (HRIS, 2023)',
    package: 'gem stackone_hris_client',
    reader: 'openapi-generator',
  },
  openapi: { name: 'OpenAPI', package: 'StackOne API reference', reader: 'schema' },
} as const satisfies Record<string, SdkInfo>;

/** The name of an SDK in the catalogue. */
export type Sdk = keyof typeof SDKS;

const isSdk = (name: string): name is Sdk => Object.hasOwn(SDKS, name);

/** The SDKs in the order in which they are shown. */
export const SDK_NAMES: readonly Sdk[] = Object.keys(SDKS).filter(isSdk);
