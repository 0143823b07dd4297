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
  const stack = new cdk.Stack(app, 'clusters');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const I = rds.ClusterInstance;
  const add = (id, props) => new rds.DatabaseCluster(stack, id, { engine: auroraPostgres, vpc, writer: I.provisioned('writer'), ...props });
  add('Serverless', { writer: I.serverlessV2('writer') });
  add('Provisioned', {});
  add('Mysql', { engine: auroraMysql });
  add('Default', { engine: Cluster.AURORA_MYSQL });
  add('Capacity', { serverlessV2MinCapacity: 1, serverlessV2MaxCapacity: 4 });
  add('Paused', { writer: I.serverlessV2('writer'), serverlessV2MinCapacity: 0, serverlessV2AutoPauseDuration: cdk.Duration.minutes(10) });
  add('Insights', { databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED, performanceInsightEncryptionKey: new kms.Key(stack, 'Key'), performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_15, monitoringInterval: cdk.Duration.seconds(0) });
  add('Retained', { readers: [I.serverlessV2('reader')], removalPolicy: cdk.RemovalPolicy.RETAIN, monitoringInterval: cdk.Duration.seconds(60), monitoringRole: role(stack, 'Monitor'), vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, credentials: rds.Credentials.fromSecret(new rds.DatabaseSecret(stack, 'Given', { username: 'x' })) });
  add('Grouped', { vpcSubnets: { subnetGroupName: 'Private' }, credentials: rds.Credentials.fromGeneratedSecret('me') });
  add('Managed', { manageMasterUserPassword: true, credentials: rds.Credentials.fromUsername('bob', { encryptionKey: new kms.Key(stack, 'SecretKey') }) }).secret.grantRead(role(stack, 'Reader'));
  add('Replica', {
    replicationSourceIdentifier: 'source', securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678')],
    subnetGroup: rds.SubnetGroup.fromSubnetGroupName(stack, 'Subnets', 'name'), parameterGroup: rds.ParameterGroup.fromParameterGroupName(stack, 'Parameters', 'mine'),
  });
  const limitless = Cluster.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4_LIMITLESS });
  add('Limitless', { engine: limitless, writer: undefined, clusterScalabilityType: rds.ClusterScalabilityType.LIMITLESS, enablePerformanceInsights: true, performanceInsightRetention: 31, monitoringInterval: cdk.Duration.seconds(30), enableClusterLevelEnhancedMonitoring: true, storageType: rds.DBClusterStorageType.AURORA_IOPT1, cloudwatchLogsExports: ['postgresql'] });
});
