'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const Engine = rds.DatabaseInstanceEngine;
const Cluster = rds.DatabaseClusterEngine;
const postgres = Engine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 });
const mysql = Engine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_43 });
const auroraPostgres = Cluster.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_3 });
const auroraMysql = Cluster.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_04_0 });
const role = (stack, id) => new iam.Role(stack, id, { assumedBy: new iam.AccountRootPrincipal() });
program(__filename, app => {
  const stack = new cdk.Stack(app, 'replicas');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const source = new rds.DatabaseInstance(stack, 'Source', { engine: mysql, vpc });
  const add = (id, props) => new rds.DatabaseInstanceReadReplica(stack, id, { sourceDatabaseInstance: source, instanceType: new ec2.InstanceType('t3.small'), vpc, ...props });
  const replica = add('Replica', { storageEncrypted: true, allocatedStorage: 50, backupRetention: cdk.Duration.days(3) });
  replica.grantConnect(role(stack, 'Bob'), 'bob');
  add('Keyed', { storageEncryptionKey: new kms.Key(stack, 'Key'), vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, parameterGroup: new rds.ParameterGroup(stack, 'Parameters', { engine: mysql }), removalPolicy: cdk.RemovalPolicy.DESTROY });
  const imported = rds.DatabaseInstance.fromDatabaseInstanceAttributes(stack, 'Imported', {
    instanceIdentifier: 'imported', instanceEndpointAddress: 'address', port: 3306, instanceResourceId: 'db-XYZ',
    securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678')], engine: mysql,
  });
  add('OfImported', { sourceDatabaseInstance: imported, removalPolicy: cdk.RemovalPolicy.RETAIN });
  imported.grantConnect(role(stack, 'Alice'), 'alice');
  imported.connections.allowDefaultPortFromAnyIpv4();
  const secret = new rds.DatabaseSecret(stack, 'Secret', { username: 'q' });
  secret.attach(imported);
  imported.addProxy('Proxy', { vpc, secrets: [secret] });
  new cdk.CfnOutput(stack, 'Addresses', { value: [imported.instanceEndpoint.socketAddress, imported.instanceArn, replica.instanceArn, replica.instanceEndpoint.socketAddress].join('|') });
});
