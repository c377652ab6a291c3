import { readFileSync } from 'node:fs';
import { Deployment } from 'kubernetes-models/apps/v1';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Service, ServiceAccount } from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkNames } from '../src/settings/reading.ts';

/** The schema of Kubernetes for each kind of object. */
const kinds = { Deployment, Ingress, NetworkPolicy, PodDisruptionBudget, ConfigMap, Service, ServiceAccount };
type Kind = keyof typeof kinds;
interface Written { readonly kind: Kind; readonly data?: Readonly<Record<string, string>> }

const written = parseAllDocuments(readFileSync('deploy/kubernetes/spil.yaml', 'utf8')).map((document) => document.toJS() as Written);
const ofKind = (kind: Kind): Written => written.find((one) => one.kind === kind)!;
const containerfile = readFileSync('deploy/Containerfile', 'utf8');

describe('the objects for a cluster', () => {
  it.each(written.map((one) => [one.kind, one] as const))('are what Kubernetes takes: %s', (kind, object) => {
    // Each class names the version in its own type.
    const model = new kinds[kind](object as never);
    expect(() => { model.validate(); }).not.toThrow();
  });

  it('are refused by that schema when a word is wrong', () => {
    const { spec } = ofKind('Deployment') as unknown as { spec: object };
    expect(() => { new Deployment({ ...ofKind('Deployment'), spec: { ...spec, replicas: 'two' } } as never).validate(); }).toThrow();
  });

  it('run Spil as no root, with no right to become one, from a root that cannot be written, and with all probes', () => {
    const deployment = new Deployment(ofKind('Deployment') as never);
    const pod = deployment.spec?.template.spec;
    expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65534, seccompProfile: { type: 'RuntimeDefault' } });
    expect(pod?.automountServiceAccountToken).toBe(false);
    for (const container of pod?.containers ?? []) {
      expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
      expect(container.image).toMatch(/@sha256:[0-9a-f]{64}$/);
      expect([container.startupProbe, container.readinessProbe, container.livenessProbe].map((probe) => probe?.httpGet?.path)).toEqual(['/readyz', '/readyz', '/livez']);
      expect(container.resources?.limits?.['memory']).toBeDefined();
    }
    expect(pod?.containers).toHaveLength(1);
  });

  it('set up Spil by settings that it has', () => {
    expect(() => { checkNames(ofKind('ConfigMap').data ?? {}); }).not.toThrow();
    expect(Object.keys(ofKind('ConfigMap').data ?? {}).length).toBeGreaterThan(5);
  });
});

it('makes an image that runs as no root, by the Node that the packages name', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Readonly<Record<string, string>> };
  expect(containerfile).toContain(`library/node:${devDependencies['node']}-`);
  expect(containerfile.slice(containerfile.lastIndexOf('FROM'))).toMatch(/^USER 65534:65534$/m);
  expect(containerfile.match(/npm ci/g)).toHaveLength(2);
  expect(containerfile.match(/npm ci[^&\n]*--ignore-scripts/g)).toHaveLength(2);
});
