'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const subs = require('aws-cdk-lib/aws-sns-subscriptions');
const D = cdk.Duration;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'combinations', { env: { account: '111111111111', region: 'eu-central-1' } });
  const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
  const logs = new s3.Bucket(stack, 'Logs', { objectOwnership: s3.ObjectOwnership.OBJECT_WRITER, accessControl: s3.BucketAccessControl.LOG_DELIVERY_WRITE });
  const inv = new s3.Bucket(stack, 'Inv');
  const replica = s3.Bucket.fromBucketAttributes(stack, 'Replica', { bucketArn: 'arn:aws:s3:::replica', account: '222222222222', encryptionKey: kms.Key.fromKeyArn(stack, 'RK', 'arn:aws:kms:us-east-1:222222222222:key/x') });
  const b = new s3.Bucket(stack, 'B', { encryption: s3.BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true, versioned: true, enforceSSL: true, minimumTLSVersion: 1.2, serverAccessLogsBucket: logs, serverAccessLogsPrefix: 'p/', targetObjectKeyFormat: s3.TargetObjectKeyFormat.partitionedPrefix(s3.PartitionDateSource.EVENT_TIME),
    lifecycleRules: [
      { id: 'a', enabled: false, prefix: 'x/', expiration: D.days(365), transitions: [{ storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: D.days(30) }, { storageClass: s3.StorageClass.DEEP_ARCHIVE, transitionAfter: D.days(180) }], noncurrentVersionExpiration: D.days(40), noncurrentVersionsToRetain: 3, noncurrentVersionTransitions: [{ storageClass: s3.StorageClass.GLACIER, transitionAfter: D.days(10), noncurrentVersionsToRetain: 2 }], abortIncompleteMultipartUploadAfter: D.days(7), tagFilters: { t: 'v', u: 'w' } },
      { expirationDate: new Date('2030-01-02'), objectSizeGreaterThan: 500, objectSizeLessThan: 100000, tagFilters: { only: 'one' } },
      { expiredObjectDeleteMarker: true },
      { transitions: [{ storageClass: s3.StorageClass.INTELLIGENT_TIERING, transitionDate: new Date('2029-05-06T00:00:00Z') }] },
    ],
    cors: [{ allowedMethods: [s3.HttpMethods.GET, s3.HttpMethods.HEAD], allowedOrigins: ['*'], allowedHeaders: ['h'], exposedHeaders: ['e'], id: 'c', maxAge: 30 }],
    metrics: [{ id: 'all' }, { id: 'some', prefix: 'p', tagFilters: { a: 'b' } }],
    inventories: [{ destination: { bucket: inv, prefix: 'i', bucketOwner: '111111111111' }, enabled: false, format: s3.InventoryFormat.PARQUET, frequency: s3.InventoryFrequency.DAILY, includeObjectVersions: s3.InventoryObjectVersion.CURRENT, inventoryId: 'x', objectsPrefix: 'o', optionalFields: ['Size'] }, { destination: { bucket: inv } }],
    intelligentTieringConfigurations: [{ name: 'n', prefix: 'p', tags: [{ key: 'k', value: 'v' }], archiveAccessTierTime: D.days(90), deepArchiveAccessTierTime: D.days(180) }],
    replicationRules: [{ destination: replica, accessControlTransition: true, kmsKey: kms.Key.fromKeyArn(stack, 'RK2', 'arn:aws:kms:us-east-1:222222222222:key/x'), sseKmsEncryptedObjects: true, replicaModifications: true, priority: 2, deleteMarkerReplication: false, storageClass: s3.StorageClass.GLACIER, id: 'r', filter: { prefix: 'z', tags: [{ key: 'k', value: 'v' }] }, metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, replicationTimeControl: s3.ReplicationTimeValue.FIFTEEN_MINUTES }, { destination: inv, priority: 1, filter: { prefix: 'only' }, deleteMarkerReplication: true }],
    objectLockEnabled: true, objectLockDefaultRetention: s3.ObjectLockRetention.compliance(D.days(10)), transferAcceleration: true, transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS, blockPublicAccess: new s3.BlockPublicAccess({ blockPublicAcls: false, restrictPublicBuckets: false }), removalPolicy: cdk.RemovalPolicy.DESTROY });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  const ext = iam.Role.fromRoleArn(stack, 'Ext', 'arn:aws:iam::222222222222:role/ext');
  b.grantRead(ext, 'a/*'); b.grantPut(role, 'b/*'); b.grantPutAcl(role); b.grantDelete(role, 'c'); b.grantReadWrite(new iam.AccountPrincipal('333333333333')); b.grantWrite(role, 'w/*', ['s3:PutObject']);
  const web = new s3.Bucket(stack, 'Web', { websiteIndexDocument: 'i.html', websiteErrorDocument: 'e.html', publicReadAccess: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY, websiteRoutingRules: [{ condition: { httpErrorCodeReturnedEquals: '404', keyPrefixEquals: 'x' }, hostName: 'h', httpRedirectCode: '302', protocol: s3.RedirectProtocol.HTTPS, replaceKey: s3.ReplaceKey.prefixWith('n/') }, { replaceKey: s3.ReplaceKey.with('k') }] });
  new s3.Bucket(stack, 'Redirect', { websiteRedirect: { hostName: 'example.com', protocol: s3.RedirectProtocol.HTTPS } });
  new s3.Bucket(stack, 'Dsse', { encryption: s3.BucketEncryption.DSSE, blockedEncryptionTypes: [s3.BlockedEncryptionType.SSE_C] });
  new s3.Bucket(stack, 'DsseM', { encryption: s3.BucketEncryption.DSSE_MANAGED, bucketKeyEnabled: true });
  const dlq = new sqs.Queue(stack, 'Dlq', { retentionPeriod: D.days(14), redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.DENY_ALL } });
  const q = new sqs.Queue(stack, 'Q', { fifo: true, queueName: 'q.fifo', contentBasedDeduplication: true, deduplicationScope: sqs.DeduplicationScope.MESSAGE_GROUP, fifoThroughputLimit: sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID, encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key, dataKeyReuse: D.minutes(10), visibilityTimeout: D.seconds(45), receiveMessageWaitTime: D.seconds(20), deliveryDelay: D.seconds(5), maxMessageSizeBytes: 2048, enforceSSL: true, deadLetterQueue: { queue: new sqs.Queue(stack, 'FD', { fifo: true }), maxReceiveCount: 5 } });
  const t = new sns.Topic(stack, 'T', { fifo: true, topicName: 't', contentBasedDeduplication: true, messageRetentionPeriodInDays: 5, masterKey: new kms.Key(stack, 'TopicKey'), enforceSSL: true, tracingConfig: sns.TracingConfig.ACTIVE, signatureVersion: '2', displayName: 'dn', fifoThroughputScope: sns.FifoThroughputScope.MESSAGE_GROUP });
  t.addSubscription(new subs.SqsSubscription(q, { rawMessageDelivery: true, filterPolicyWithMessageBody: { background: sns.FilterOrPolicy.policy({ color: sns.FilterOrPolicy.filter(sns.SubscriptionFilter.stringFilter({ allowlist: ['red'], denylist: ['white'], matchPrefixes: ['bl'], matchSuffixes: ['ue'] })) }), price: sns.FilterOrPolicy.filter(sns.SubscriptionFilter.numericFilter({ between: { start: 1, stop: 5 }, greaterThan: 9, allowlist: [3], lessThanOrEqualTo: -2, betweenStrict: {start: 10, stop: 20} })), ex: sns.FilterOrPolicy.filter(sns.SubscriptionFilter.existsFilter()) }, deadLetterQueue: dlq }));
  q.grantConsumeMessages(ext); q.grantSendMessages(role); q.grantPurge(role); t.grantPublish(ext); t.grantSubscribe(role);
  b.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [b.arnForObjects('pub/*')], principals: [new iam.ArnPrincipal('arn:aws:iam::444444444444:user/u'), new iam.ServicePrincipal('delivery.logs.amazonaws.com')], conditions: { Bool: { 'aws:x': 'y' } } }));
  for (const [n, v] of Object.entries({ u: b.urlForObject('a b/c'), s: b.s3UrlForObject('k'), v: b.virtualHostedUrlForObject('k', { regional: false }), w: web.bucketWebsiteUrl, wd: web.bucketWebsiteDomainName, d: b.bucketDualStackDomainName, ta: b.transferAccelerationUrlForObject('k', { dualStack: true }) })) new cdk.CfnOutput(stack, n, { value: v });
});
