'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const D = cdk.Duration;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'features');
  const bucket = (id, props) => new s3.Bucket(stack, id, props);
  const S = s3.StorageClass;
  const life = bucket('Lifecycle', { transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS, lifecycleRules: [
    { expiration: D.days(30), abortIncompleteMultipartUploadAfter: D.days(7) },
    { id: 'full', enabled: false, prefix: 'tmp/', tagFilters: { a: 'b', c: 'd' }, expiration: D.days(365), noncurrentVersionExpiration: D.days(10), noncurrentVersionsToRetain: 3, objectSizeGreaterThan: 500, objectSizeLessThan: 10000, transitions: [{ storageClass: S.INFREQUENT_ACCESS, transitionAfter: D.days(30) }, { storageClass: S.GLACIER, transitionAfter: D.days(60) }], noncurrentVersionTransitions: [{ storageClass: S.GLACIER_INSTANT_RETRIEVAL, transitionAfter: D.days(5), noncurrentVersionsToRetain: 2 }] },
    { transitions: [{ storageClass: S.DEEP_ARCHIVE, transitionDate: new Date('2027-01-01T00:00:00Z') }, { storageClass: S.ONE_ZONE_INFREQUENT_ACCESS, transitionAfter: D.days(30) }] },
    { expirationDate: new Date('2027-06-01T00:00:00Z') }] });
  life.addLifecycleRule({ expiredObjectDeleteMarker: true });
  life.addLifecycleRule({ transitions: [{ storageClass: S.INTELLIGENT_TIERING, transitionAfter: D.days(0) }] });
  const cors = bucket('Cors', { cors: [{ allowedMethods: [s3.HttpMethods.GET, s3.HttpMethods.PUT], allowedOrigins: ['*'] }] });
  cors.addCorsRule({ id: 'more', maxAge: 3000, allowedHeaders: ['x-a'], exposedHeaders: ['x-b'], allowedMethods: [s3.HttpMethods.HEAD, s3.HttpMethods.POST, s3.HttpMethods.DELETE], allowedOrigins: ['https://example.com'] });
  const site = bucket('Site', { websiteIndexDocument: 'index.html', websiteErrorDocument: 'error.html', websiteRoutingRules: [{ hostName: 'example.com', httpRedirectCode: '302', protocol: s3.RedirectProtocol.HTTPS, replaceKey: s3.ReplaceKey.prefixWith('docs/'), condition: { httpErrorCodeReturnedEquals: '404', keyPrefixEquals: 'old/' } }, { replaceKey: s3.ReplaceKey.with('gone.html'), condition: { keyPrefixEquals: 'x' } }] });
  const redirect = bucket('Redirect', { websiteRedirect: { hostName: 'example.com', protocol: s3.RedirectProtocol.HTTP } });
  bucket('PublicSite', { websiteIndexDocument: 'index.html', publicReadAccess: true, blockPublicAccess: new s3.BlockPublicAccess({ blockPublicPolicy: false, blockPublicAcls: false, ignorePublicAcls: false, restrictPublicBuckets: false }) });
  const metrics = bucket('Metrics', { metrics: [{ id: 'all' }] });
  metrics.addMetric({ id: 'some', prefix: 'p/', tagFilters: { t: 'v' } });
  bucket('Tiering', { intelligentTieringConfigurations: [{ name: 'archive', archiveAccessTierTime: D.days(90), deepArchiveAccessTierTime: D.days(180), prefix: 'p', tags: [{ key: 'a', value: 'b' }] }, { name: 'one', archiveAccessTierTime: D.days(100) }] });
  const reports = bucket('Reports');
  const inventory = bucket('Inventory', { inventories: [{ destination: { bucket: reports } }, { destination: { bucket: reports, prefix: 'i/', bucketOwner: '123456789012' }, enabled: false, format: s3.InventoryFormat.PARQUET, frequency: s3.InventoryFrequency.DAILY, includeObjectVersions: s3.InventoryObjectVersion.CURRENT, inventoryId: 'named', objectsPrefix: 'o/', optionalFields: ['Size'] }] });
  inventory.addInventory({ destination: { bucket: s3.Bucket.fromBucketName(stack, 'Other', 'other') }, format: s3.InventoryFormat.ORC });
  const destination = bucket('Destination', { versioned: true });
  bucket('Replicated', { versioned: true, replicationRules: [{ destination }] });
  const key = new kms.Key(stack, 'Key');
  const keyed = bucket('KeyedDestination', { versioned: true, encryptionKey: key });
  bucket('ReplicatedFull', { versioned: true, encryption: s3.BucketEncryption.KMS, replicationRules: [
    { destination: keyed, kmsKey: key, replicationTimeControl: s3.ReplicationTimeValue.FIFTEEN_MINUTES, metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, storageClass: S.INFREQUENT_ACCESS, sseKmsEncryptedObjects: true, replicaModifications: true, priority: 2, id: 'full', filter: { prefix: 'a', tags: [{ key: 'k', value: 'v' }] } },
    { destination: s3.Bucket.fromBucketAttributes(stack, 'Far', { bucketName: 'far', account: '210987654321' }), accessControlTransition: true, priority: 1, filter: { prefix: 'b' }, deleteMarkerReplication: true }] });
  bucket('ReplicatedRole', { versioned: true, replicationRole: new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('s3.amazonaws.com') }), replicationRules: [{ destination, priority: 0 }] });
  new cdk.CfnOutput(stack, 'SiteUrl', { value: site.bucketWebsiteUrl });
  new cdk.CfnOutput(stack, 'SiteDomain', { value: site.bucketWebsiteDomainName });
});
