'use strict';
// Accounts, services and whoever comes by way of a service, in the policies that grants write.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'principals', { env: { account: '111111111111', region: 'us-east-1' } });
  const account = new iam.AccountPrincipal('222222222222');
  const again = () => new iam.AccountPrincipal('222222222222');
  const person = new iam.ArnPrincipal('arn:aws:iam::111111111111:user/x');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const via = (base, service = 's3.amazonaws.com') => new kms.ViaServicePrincipal(service, base);

  const key = new kms.Key(stack, 'Key');
  key.grantDecrypt(account);
  key.grantEncrypt(account);
  key.grantEncrypt(again());
  key.grantDecrypt(new iam.AccountRootPrincipal());
  key.grantDecrypt(new iam.ServicePrincipal('s3.amazonaws.com'));
  key.grantEncrypt(via());
  key.grantDecrypt(via());
  key.grantEncrypt(via(account));
  key.grantDecrypt(via(account));
  key.grantEncrypt(via(role));
  key.grantDecrypt(via(role));
  key.grantDecrypt(via(person.withConditions({ StringEquals: { 'a:b': 'c' }, Bool: { 'x:y': 'true' } })));
  key.grantDecrypt(via(person.withConditions({ Bool: { 'x:y': 'true' } }), 'a.amazonaws.com'));
  key.grantDecrypt(via(person.withConditions({ Bool: { 'x:y': 'true' }, StringEquals: { 'a:b': 'c' } }), 'b.amazonaws.com'));
  key.grantDecrypt(via(person.withConditions({ StringEquals: { 'kms:ViaService': 'own' } }), 'c.amazonaws.com'));
  const service = new iam.ServicePrincipal('ec2.amazonaws.com').withConditions({ StringLike: { 'a:b': 'c' } });
  key.grantDecrypt(via(service, 'd.amazonaws.com').withConditions({ Bool: { 'e:f': 'true' } }));
  new iam.Role(stack, 'Via', { assumedBy: via(person) });

  const alias = kms.Alias.fromAliasAttributes(stack, 'ImportedAlias', { aliasName: 'alias/foo', aliasTargetKey: key });
  new kms.Alias(stack, 'OfAlias', { aliasName: 'alias/of-alias', targetKey: alias });
  alias.grantDecrypt(role);
  alias.addAlias('more');
  new cdk.CfnOutput(stack, 'AliasArn', { value: alias.keyArn });
  new cdk.CfnOutput(stack, 'AliasName', { value: alias.aliasName });

  const foreign = iam.Role.fromRoleArn(stack, 'Foreign', 'arn:aws:iam::444444444444:role/r');
  const admins = new kms.Key(stack, 'Admins', { admins: [foreign, account] });
  admins.grantAdmin(foreign);
  admins.grantDecrypt(foreign);
  admins.grantAdmin(again());

  const topic = new sns.Topic(stack, 'Topic');
  for (const principal of [account, again()]) {
    topic.grantPublish(principal);
    topic.grantSubscribe(principal);
  }
  const bucket = new s3.Bucket(stack, 'Bucket');
  bucket.grantRead(account);
  bucket.grantWrite(account);
  bucket.grantRead(again());

  const vpc = new ec2.Vpc(stack, 'Vpc', { ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'), availabilityZones: ['us-east-1a', 'us-east-1b'] });
  const logs = new s3.Bucket(stack, 'Logs');
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc });
  lb.logAccessLogs(logs, 'access');
  lb.logConnectionLogs(logs, 'connections');
  new elbv2.ApplicationLoadBalancer(stack, 'Other', { vpc }).logAccessLogs(logs, 'access');

  const secretKey = new kms.Key(stack, 'SecretKey');
  const secret = new secretsmanager.Secret(stack, 'Secret', { encryptionKey: secretKey });
  secret.grantRead(role);
  secret.grantWrite(role);
  secret.grantRead(account);
  secret.grantWrite(account);
  const other = new secretsmanager.Secret(stack, 'OtherSecret', { encryptionKey: secretKey });
  other.grantRead(role);
  other.denyAccountRootDelete();
  other.denyAccountRootDelete();
});
