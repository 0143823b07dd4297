'use strict';
// What projects keep in buckets: sources, artifacts, caches, logs, certificates, exported reports.
const { program } = require('../harness');
const { Stack } = require('aws-cdk-lib');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');

program(__filename, (app) => {
  const stack = new Stack(app, 'buckets');
  const { Artifacts, Cache, Source } = codebuild;
  const bucket = new s3.Bucket(stack, 'Bucket');
  const key = new kms.Key(stack, 'Key');
  const keyed = new s3.Bucket(stack, 'Keyed', { encryptionKey: key });
  const buildSpec = codebuild.BuildSpec.fromObject({ version: '0.2' });
  const project = (id, props) => new codebuild.Project(stack, id, props);
  project('Source', { source: Source.s3({ bucket, path: 'source.zip' }) });
  project('Version', { source: Source.s3({ bucket: keyed, path: 'source/', version: 'abc' }), buildSpec });
  project('Artifacts', { buildSpec, artifacts: Artifacts.s3({ bucket }) });
  project('Full', {
    source: Source.gitHub({ owner: 'a', repo: 'b' }), artifacts: Artifacts.s3({ bucket: keyed, path: 'some/path', name: 'built.zip', includeBuildId: false, packageZip: false, encryption: false }),
  });
  const several = project('Several', {
    source: Source.gitHub({ owner: 'a', repo: 'b' }), artifacts: Artifacts.s3({ bucket, name: 'main' }),
    secondarySources: [Source.s3({ bucket, path: 'more.zip', identifier: 'more', version: 'v1' })], secondaryArtifacts: [Artifacts.s3({ bucket, path: 'p', name: 'n', identifier: 'one' })],
  });
  several.addSecondaryArtifact(Artifacts.s3({ bucket, path: 'q', name: 'm', identifier: 'two', includeBuildId: false }));
  project('Cached', { buildSpec, cache: Cache.bucket(bucket) });
  project('CachedAt', { buildSpec, cache: Cache.bucket(keyed, { prefix: 'cache', cacheNamespace: 'shared' }) });
  project('Logged', { buildSpec, logging: { s3: { bucket } } });
  project('LoggedAt', { buildSpec, logging: { s3: { bucket, prefix: 'logs', encrypted: false, enabled: true }, cloudWatch: { enabled: false } } });
  project('NotLogged', { buildSpec, logging: { s3: { bucket, enabled: false, encrypted: true } } });
  project('Certified', { buildSpec, environment: { certificate: { bucket, objectKey: 'ca.pem' } } });
  new codebuild.ReportGroup(stack, 'Exported', { exportBucket: bucket });
  const reports = new codebuild.ReportGroup(stack, 'Zipped', { exportBucket: keyed, zipExport: true });
  reports.grantWrite(several);
});
