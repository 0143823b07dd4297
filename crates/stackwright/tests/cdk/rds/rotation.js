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
  const stack = new cdk.Stack(app, 'rotation');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const key = new kms.Key(stack, 'Key');
  const add = id => new rds.DatabaseInstance(stack, id, { engine: postgres, vpc, credentials: rds.Credentials.fromUsername('master', { encryptionKey: key }), vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
  const database = add('Database');
  database.addRotationSingleUser();
  const user = new rds.DatabaseSecret(stack, 'User', { username: 'user', dbname: 'shop', masterSecret: database.secret, encryptionKey: new kms.Key(stack, 'UserKey') });
  database.addRotationMultiUser('Multi', { secret: user.attach(database), automaticallyAfter: cdk.Duration.days(1) });
  add('Options').addRotationSingleUser({
    automaticallyAfter: cdk.Duration.hours(36), excludeCharacters: 'ab', vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    securityGroup: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678'), rotateImmediatelyOnUpdate: false,
  });
  const endpoint = vpc.addInterfaceEndpoint('Endpoint', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER });
  add('Endpoint').addRotationSingleUser({ endpoint, automaticallyAfter: cdk.Duration.days(0) });
  const cluster = new rds.DatabaseCluster(stack, 'Cluster', { engine: auroraMysql, vpc, writer: rds.ClusterInstance.provisioned('Writer') });
  cluster.addRotationSingleUser();
  cluster.addRotationMultiUser('Multi', { secret: new rds.DatabaseSecret(stack, 'Other', { username: 'other', masterSecret: cluster.secret }).attach(cluster) });
  const known = new cdk.Stack(app, 'known', { env: { account: '111111111111', region: 'cn-north-1' } });
  const given = ec2.Vpc.fromVpcAttributes(known, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], privateSubnetIds: ['subnet-1', 'subnet-2'], privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'] });
  new rds.DatabaseInstance(known, 'A-very-long-name-of-a-database-that-does-not-fit-the-name-of-a-function', { engine: postgres, vpc: given }).addRotationSingleUser();
});
