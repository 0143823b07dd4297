'use strict';
// Grants of many resources to grantees of every kind: what is merged, and where it is written.
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const build = (name, env) => {
    const stack = new cdk.Stack(app, name, { env });
    const ec2 = () => new iam.ServicePrincipal('ec2.amazonaws.com');
    const role = new iam.Role(stack, 'Role', { assumedBy: ec2() });
    const user = new iam.User(stack, 'User');
    const group = new iam.Group(stack, 'Group');
    const account = new iam.AccountPrincipal('210987654321');
    const imported = (id, arn, options) => iam.Role.fromRoleArn(stack, id, arn, options);
    const grantees = {
      Role: role,
      User: user,
      Group: group,
      Closed: role.withoutPolicyUpdates(),
      Own: imported('Own', 'arn:aws:iam::123456789012:role/own'),
      Foreign: imported('Foreign', 'arn:aws:iam::210987654321:role/foreign'),
      Frozen: imported('Frozen', 'arn:aws:iam::123456789012:role/frozen', { mutable: false }),
      Referred: imported('Referred', 'arn:aws:iam::123456789012:role/referred', { mutable: false, addGrantsToResources: true }),
      Account: account,
      Root: new iam.AccountRootPrincipal(),
      Service: ec2(),
      Arn: new iam.ArnPrincipal('arn:aws:iam::210987654321:user/someone'),
      Organization: new iam.OrganizationPrincipal('o-1234567890'),
      Any: new iam.AnyPrincipal().withConditions({ Bool: { 'aws:SecureTransport': 'true' } }),
      Conditions: new iam.PrincipalWithConditions(role, { StringEquals: { 'aws:PrincipalTag/team': 'shop' } }),
      AccountConditions: account.withConditions({ StringEquals: { 'aws:PrincipalTag/team': 'shop' } }),
      Composite: new iam.CompositePrincipal(account, ec2(), new iam.ArnPrincipal('arn:aws:iam::123456789012:role/other')),
      Tags: account.withSessionTags(),
    };
    const key = new kms.Key(stack, 'Key');
    const queue = new sqs.Queue(stack, 'Queue', { encryptionMasterKey: key });
    const topic = new sns.Topic(stack, 'Topic');
    const bucket = new s3.Bucket(stack, 'Bucket', { encryptionKey: key });
    const secret = new secretsmanager.Secret(stack, 'Secret', { encryptionKey: key });
    for (const grantee of Object.values(grantees)) {
      queue.grantConsumeMessages(grantee);
      queue.grantSendMessages(grantee);
      topic.grantPublish(grantee);
      topic.grantSubscribe(grantee);
      bucket.grantRead(grantee, 'public/*');
      bucket.grantPut(grantee);
      if (grantee !== group) {
        secret.grantRead(grantee);
        secret.grantWrite(grantee);
      }
      key.grantVerifyMac(grantee);
    }
    queue.grantPurge(account);
    bucket.grantDelete(account);
    key.grantEncryptDecrypt(role);
    new iam.Role(stack, 'Trusting', { assumedBy: grantees.Composite, externalIds: ['one', 'two'] });
    new iam.Role(stack, 'TrustingRole', { assumedBy: new iam.CompositePrincipal(role, user, grantees.Organization.withSessionTags()) });
  };
  build('grantees');
  build('grantees-known', { account: '123456789012', region: 'eu-central-1' });
});
