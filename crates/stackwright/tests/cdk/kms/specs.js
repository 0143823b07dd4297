'use strict';
// Keys of every kind, with policies, aliases and whatever is encrypted with them.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'specs', { env: { account: '123456789012', region: 'us-gov-west-1' } });
  const kinds = new Construct(stack, 'Kinds');
  const { KeySpec: S, KeyUsage: U } = kms;
  for (const [spec, usages] of [
    [S.SYMMETRIC_DEFAULT, [U.ENCRYPT_DECRYPT]], [S.RSA_2048, [U.ENCRYPT_DECRYPT, U.SIGN_VERIFY]], [S.RSA_3072, [U.SIGN_VERIFY]], [S.RSA_4096, [U.ENCRYPT_DECRYPT]],
    [S.ECC_NIST_P256, [U.SIGN_VERIFY, U.KEY_AGREEMENT]], [S.ECC_NIST_P384, [U.KEY_AGREEMENT]], [S.ECC_NIST_P521, [U.SIGN_VERIFY]], [S.ECC_SECG_P256K1, [U.SIGN_VERIFY]], [S.ECC_NIST_EDWARDS25519, [U.SIGN_VERIFY]],
    [S.HMAC_224, [U.GENERATE_VERIFY_MAC]], [S.HMAC_256, [U.GENERATE_VERIFY_MAC]], [S.HMAC_384, [U.GENERATE_VERIFY_MAC]], [S.HMAC_512, [U.GENERATE_VERIFY_MAC]],
    [S.SM2, [U.KEY_AGREEMENT]], [S.ML_DSA_44, [U.SIGN_VERIFY]], [S.ML_DSA_65, [U.SIGN_VERIFY]], [S.ML_DSA_87, [U.SIGN_VERIFY]],
  ]) for (const usage of usages) new kms.Key(kinds, `${spec}-${usage}`, { keySpec: spec, keyUsage: usage });

  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const foreign = iam.Role.fromRoleArn(stack, 'Foreign', 'arn:aws-us-gov:iam::210987654321:role/foreign');
  const signing = new kms.Key(stack, 'Signing', { keySpec: S.ECC_NIST_P521, keyUsage: U.SIGN_VERIFY, alias: 'signing/one', description: 'signs', enabled: true, multiRegion: false, pendingWindow: cdk.Duration.days(30), removalPolicy: cdk.RemovalPolicy.DESTROY });
  signing.grantSign(role);
  signing.grantVerify(foreign);
  signing.grantSignVerify(new iam.AccountPrincipal('210987654321'));
  signing.grant(new iam.ServicePrincipal('acm.amazonaws.com').withConditions({ StringEquals: { 'aws:SourceAccount': '123456789012' } }), 'kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign');
  signing.addAlias('signing/two');
  signing.addAlias('alias/signing/three');

  const data = new kms.Key(stack, 'Data', { admins: [role, new iam.AccountRootPrincipal(), foreign], enableKeyRotation: true, rotationPeriod: cdk.Duration.days(2560) });
  data.grantEncryptDecrypt(new iam.ServicePrincipal(`logs.us-gov-west-1.amazonaws.com`));
  new logs.LogGroup(stack, 'Logs', { encryptionKey: data });
  const queue = new sqs.Queue(stack, 'Queue', { encryptionMasterKey: data, deadLetterQueue: { queue: new sqs.Queue(stack, 'Dead', { encryption: sqs.QueueEncryption.KMS }), maxReceiveCount: 3 } });
  queue.grantSendMessages(foreign);
  queue.grantConsumeMessages(new iam.ArnPrincipal('arn:aws-us-gov:iam::210987654321:user/x'));
  const bucket = new s3.Bucket(stack, 'Bucket', { encryption: s3.BucketEncryption.KMS, bucketKeyEnabled: true });
  bucket.grantReadWrite(foreign);
  bucket.encryptionKey.addAlias('bucket');
  bucket.encryptionKey.grantDecrypt(role);

  const alias = new kms.Alias(stack, 'Alias', { aliasName: `alias/${cdk.Aws.STACK_NAME}`, targetKey: data });
  alias.grantDecrypt(role);
  alias.grantEncrypt(new iam.AccountPrincipal('210987654321'));
  alias.addAlias('more');
  alias.addToResourcePolicy(new iam.PolicyStatement({ actions: ['kms:ListGrants'], principals: [foreign], resources: ['*'] }));
  const ofAlias = new sqs.Queue(stack, 'OfAlias', { encryptionMasterKey: alias });
  ofAlias.grantSendMessages(role);
  new cdk.CfnOutput(stack, 'AliasArn', { value: alias.keyArn });
  new cdk.CfnOutput(stack, 'AliasId', { value: alias.keyId });
});
