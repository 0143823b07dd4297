'use strict';
const { program, cdk } = require('../harness');
const ddb = require('aws-cdk-lib/aws-dynamodb');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const S = ddb.AttributeType.STRING;
const verbs = {
  Read: (t, g) => t.grantReadData(g),
  Write: (t, g) => t.grantWriteData(g),
  ReadWrite: (t, g) => t.grantReadWriteData(g),
  Full: (t, g) => t.grantFullAccess(g),
  StreamRead: (t, g) => t.grantStreamRead(g),
  ListStreams: (t, g) => t.grantTableListStreams(g),
  Actions: (t, g) => t.grant(g, 'dynamodb:GetItem', 'dynamodb:PutItem'),
  Stream: (t, g) => t.grantStream(g, 'dynamodb:DescribeStream'),
};
program(__filename, app => {
  const all = (stack, tables) => {
    for (const [tableId, table] of Object.entries(tables)) {
      for (const [verb, grant] of Object.entries(verbs)) {
        const role = new iam.Role(stack, `${tableId}${verb}`, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
        grant(table, role);
      }
    }
  };
  const plain = new cdk.Stack(app, 'grants-plain');
  all(plain, { Plain: new ddb.Table(plain, 'Table', { partitionKey: { name: 'pk', type: S }, stream: ddb.StreamViewType.NEW_IMAGE }) });

  const indexed = new cdk.Stack(app, 'grants-indexed');
  const table = new ddb.Table(indexed, 'Table', { partitionKey: { name: 'pk', type: S }, sortKey: { name: 'sk', type: S }, stream: ddb.StreamViewType.NEW_IMAGE });
  table.addGlobalSecondaryIndex({ indexName: 'by-g', partitionKey: { name: 'g', type: S } });
  table.addLocalSecondaryIndex({ indexName: 'by-l', sortKey: { name: 'l', type: S } });
  all(indexed, { Indexed: table });

  const encrypted = new cdk.Stack(app, 'grants-encrypted');
  all(encrypted, { Encrypted: new ddb.Table(encrypted, 'Table', { partitionKey: { name: 'pk', type: S }, stream: ddb.StreamViewType.NEW_IMAGE, encryption: ddb.TableEncryption.CUSTOMER_MANAGED }) });

  const imported = new cdk.Stack(app, 'grants-imported');
  const key = kms.Key.fromKeyArn(imported, 'Key', 'arn:aws:kms:us-east-1:123456789012:key/1234abcd');
  const attributes = (id, attrs) => ddb.Table.fromTableAttributes(imported, id, { tableStreamArn: 'arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/2020', ...attrs });
  all(imported, {
    ByAttributes: attributes('T1', { tableName: 'plain' }),
    WithIndexes: attributes('T2', { tableArn: 'arn:aws:dynamodb:us-east-1:123456789012:table/indexed', globalIndexes: ['g1', 'g2'], localIndexes: ['l1'] }),
    AllIndexes: attributes('T3', { tableName: 'all', grantIndexPermissions: true }),
    Encrypted: attributes('T4', { tableName: 'enc', encryptionKey: key }),
  });

  const combos = new cdk.Stack(app, 'grants-combined');
  const one = new ddb.Table(combos, 'One', { partitionKey: { name: 'pk', type: S }, encryption: ddb.TableEncryption.CUSTOMER_MANAGED, stream: ddb.StreamViewType.NEW_IMAGE });
  const two = new ddb.Table(combos, 'Two', { partitionKey: { name: 'pk', type: S } });
  const byName = ddb.Table.fromTableName(combos, 'ByName', 'by-name');
  const byArn = ddb.Table.fromTableArn(combos, 'ByArn', 'arn:aws:dynamodb:us-east-1:123456789012:table/by-arn');
  const parameter = new cdk.CfnParameter(combos, 'TableNameParameter', { type: 'AWS::SSM::Parameter::Value<String>', default: '/table' });
  const byParameter = ddb.Table.fromTableName(combos, 'ByParameter', parameter.valueAsString);
  const arnParameter = new cdk.CfnParameter(combos, 'TableArnParameter');
  const byArnParameter = ddb.Table.fromTableArn(combos, 'ByArnParameter', arnParameter.valueAsString);
  const role = new iam.Role(combos, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  for (const t of [one, two, byName, byArn, byParameter, byArnParameter]) { t.grantReadData(role); t.grantWriteData(role); }
  one.grantStreamRead(role);
  for (const [k, t] of Object.entries({ one, two, byName, byArn, byParameter, byArnParameter })) {
    new cdk.CfnOutput(combos, `${k}Name`, { value: t.tableName });
    new cdk.CfnOutput(combos, `${k}Arn`, { value: t.tableArn });
  }
  const user = new iam.User(combos, 'User');
  two.grantFullAccess(user);
  one.grantReadData(iam.Role.fromRoleArn(combos, 'ImportedRole', 'arn:aws:iam::123456789012:role/imported'));
  one.grantReadData(iam.Role.fromRoleArn(combos, 'FrozenRole', 'arn:aws:iam::123456789012:role/frozen', { mutable: false }));
  const topic = new cdk.CfnResource(combos, 'Topic', { type: 'AWS::SNS::Topic' });
  two.grantReadData(role).applyBefore(topic);
  one.grantWriteData(user).applyBefore(topic);

  const resource = new cdk.Stack(app, 'grants-resource-policy');
  const shared = new ddb.Table(resource, 'Shared', { partitionKey: { name: 'pk', type: S } });
  shared.grantReadData(new iam.AccountPrincipal('123456789012'));
  shared.grantWriteData(new iam.ServicePrincipal('glue.amazonaws.com'));
  const sharedEncrypted = new ddb.Table(resource, 'SharedEncrypted', { partitionKey: { name: 'pk', type: S }, encryption: ddb.TableEncryption.CUSTOMER_MANAGED });
  sharedEncrypted.grantReadWriteData(new iam.ArnPrincipal('arn:aws:iam::123456789012:role/x'));
  const known = new cdk.Stack(app, 'grants-env', { env: { account: '123456789012', region: 'eu-west-1' } });
  const knownRole = new iam.Role(known, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  ddb.Table.fromTableName(known, 'ByName', 'by-name').grantReadData(knownRole);
  new ddb.Table(known, 'Own', { partitionKey: { name: 'pk', type: S }, encryption: ddb.TableEncryption.CUSTOMER_MANAGED }).grantReadWriteData(knownRole);
});
