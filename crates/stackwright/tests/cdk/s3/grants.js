'use strict';
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'grants');
  const plain = new s3.Bucket(stack, 'Plain');
  const keyed = new s3.Bucket(stack, 'Keyed', { encryption: s3.BucketEncryption.KMS });
  const imported = s3.Bucket.fromBucketAttributes(stack, 'Imported', { bucketArn: 'arn:aws:s3:::existing', encryptionKey: kms.Key.fromKeyArn(stack, 'ImportedKey', 'arn:aws:kms:us-east-1:123456789012:key/1') });
  for (const [id, bucket] of Object.entries({ plain, keyed, imported })) {
    for (const verb of ['grantRead', 'grantWrite', 'grantPut', 'grantPutAcl', 'grantDelete', 'grantReadWrite']) {
      bucket[verb](new iam.Role(stack, `${id}${verb}`, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }));
      bucket[verb](new iam.Role(stack, `${id}${verb}Some`, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }), 'some/*');
    }
  }
  plain.grantWrite(new iam.Role(stack, 'Actions', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }), '*', ['s3:PutObjectTagging']);
  plain.grantRead(new iam.AccountPrincipal('210987654321'));
  keyed.grantReadWrite(new iam.AccountPrincipal('210987654321'));
  plain.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetBucketLocation'], resources: [plain.bucketArn], principals: [new iam.AnyPrincipal()] }));
  const open = new s3.Bucket(stack, 'Open', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });
  open.grantPublicAccess();
  open.grantPublicAccess('public/*', 's3:GetObjectTagging').resourceStatement.addCondition('IpAddress', { 'aws:SourceIp': '192.0.2.0/24' });
  const policy = new s3.BucketPolicy(stack, 'Explicit', { bucket: keyed, removalPolicy: cdk.RemovalPolicy.RETAIN });
  policy.document.addStatements(new iam.PolicyStatement({ actions: ['s3:ListBucket'], resources: [keyed.bucketArn], principals: [new iam.AccountRootPrincipal()] }));
  const byName = s3.Bucket.fromBucketName(stack, 'ByName', 'named'), byArn = s3.Bucket.fromBucketArn(stack, 'ByArn', 'arn:aws:s3:::by-arn');
  const attributes = s3.Bucket.fromBucketAttributes(stack, 'Attributes', { bucketName: 'attributes', region: 'eu-west-1', account: '123456789012', isWebsite: true });
  for (const [id, b] of Object.entries({ plain, byName, byArn, attributes })) {
    const values = { Arn: b.bucketArn, Name: b.bucketName, Domain: b.bucketDomainName, Dual: b.bucketDualStackDomainName, Regional: b.bucketRegionalDomainName, Url: b.urlForObject(), UrlKey: b.urlForObject('/a/b.txt'), Virtual: b.virtualHostedUrlForObject('a'), VirtualGlobal: b.virtualHostedUrlForObject('a', { regional: false }), S3: b.s3UrlForObject('x'), S3Bucket: b.s3UrlForObject(), Accelerated: b.transferAccelerationUrlForObject('k'), AcceleratedDual: b.transferAccelerationUrlForObject('k', { dualStack: true }), Objects: b.arnForObjects('p/*') };
    for (const [name, value] of Object.entries(values)) new cdk.CfnOutput(stack, id + name, { value });
  }
  for (const [id, b] of Object.entries({ plain, attributes })) {
    new cdk.CfnOutput(stack, id + 'Website', { value: b.bucketWebsiteUrl });
    new cdk.CfnOutput(stack, id + 'WebsiteDomain', { value: b.bucketWebsiteDomainName });
  }
  const role = new iam.Role(stack, 'Replicator', { assumedBy: new iam.ServicePrincipal('s3.amazonaws.com') });
  keyed.grantReplicationPermission(role, { sourceDecryptionKey: keyed.encryptionKey, destinations: [{ bucket: plain }, { bucket: imported, encryptionKey: imported.encryptionKey }] });
  plain.addReplicationPolicy(role.roleArn, true, '123456789012');
});
