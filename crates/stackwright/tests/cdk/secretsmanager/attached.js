'use strict';
// Secrets of databases: attached, rotated by functions that Secrets Manager makes, and granted.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const sm = require('aws-cdk-lib/aws-secretsmanager');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'attached');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'], privateSubnetIds: ['subnet-a1', 'subnet-a2'] });
  const key = new kms.Key(stack, 'Key');
  const database = new rds.DatabaseInstance(stack, 'Database', { engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_43 }), vpc, credentials: rds.Credentials.fromGeneratedSecret('admin', { encryptionKey: key, excludeCharacters: '"@' }) });
  const rotation = sm.HostedRotation.mysqlSingleUser({ vpc });
  database.secret.addRotationSchedule('Hosted', { hostedRotation: rotation, automaticallyAfter: cdk.Duration.days(10) });
  database.connections.allowDefaultPortFrom(rotation);

  const reader = new rds.DatabaseSecret(stack, 'Reader', { username: 'reader', masterSecret: database.secret, excludeCharacters: ';', encryptionKey: key });
  const attached = reader.attach(database);
  attached.addRotationSchedule('Hosted', { hostedRotation: sm.HostedRotation.mysqlMultiUser({ masterSecret: database.secret, vpc, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345')] }) });
  reader.addRotationSchedule('Direct', { hostedRotation: sm.HostedRotation.mysqlSingleUser() });

  const writer = new sm.Secret(stack, 'Writer', { generateSecretString: { secretStringTemplate: JSON.stringify({ username: 'writer' }), generateStringKey: 'password', excludeCharacters: ' ' } });
  const target = new sm.SecretTargetAttachment(stack, 'Attachment', { secret: writer, target: database });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  for (const secret of [database.secret, reader, attached, writer, target]) secret.grantRead(role);
  target.grantWrite(new iam.AccountRootPrincipal());
  target.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], principals: [new iam.ServicePrincipal('rds.amazonaws.com')], resources: ['*'] }));
  target.denyAccountRootDelete();
  attached.denyAccountRootDelete();
  const imported = sm.SecretTargetAttachment.fromSecretTargetAttachmentSecretArn(stack, 'Imported', 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-abcdef');
  imported.grantRead(role);
  new cdk.CfnOutput(stack, 'Host', { value: target.secretValueFromJson('host').unsafeUnwrap() });
  new cdk.CfnOutput(stack, 'Name', { value: attached.secretName });
  new cdk.CfnOutput(stack, 'ImportedName', { value: imported.secretName });
});
