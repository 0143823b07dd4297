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
  const stack = new cdk.Stack(app, 'full');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const I = rds.ClusterInstance;
  const cluster = new rds.DatabaseCluster(stack, 'Cluster', {
    engine: auroraMysql, vpc,
    writer: I.provisioned('writer', { enablePerformanceInsights: true }),
    readers: [
      I.serverlessV2('scaling', { scaleWithWriter: true, enablePerformanceInsights: true }), I.serverlessV2('other', { enablePerformanceInsights: true }),
      I.provisioned('large', { promotionTier: 5, instanceType: new ec2.InstanceType('r6g.large'), instanceIdentifier: 'Large', autoMinorVersionUpgrade: false, enablePerformanceInsights: true, publiclyAccessible: true, availabilityZone: 'eu-west-1a', preferredMaintenanceWindow: 'Sun:01:00-Sun:02:00', parameters: { a: 'b' }, allowMajorVersionUpgrade: true, caCertificate: rds.CaCertificate.of('x'), applyImmediately: true }),
      I.provisioned('grouped', { parameterGroup: new rds.ParameterGroup(stack, 'Instance', { engine: auroraMysql, parameters: { c: 'd' } }) }),
    ],
    serverlessV2MaxCapacity: 8, serverlessV2MinCapacity: 1.5, backup: { retention: cdk.Duration.days(5), preferredWindow: '01:00-02:00' }, port: 3307,
    clusterIdentifier: 'MyCluster', defaultDatabaseName: 'shop', deletionProtection: false, parameters: { p: 'q' }, monitoringInterval: cdk.Duration.seconds(5),
    iamAuthentication: true, s3ImportRole: role(stack, 'Import'), s3ExportRole: role(stack, 'Export'), storageEncryptionKey: new kms.Key(stack, 'Key'), copyTagsToSnapshot: false,
    networkType: rds.NetworkType.DUAL, enableDataApi: true, enableLocalWriteForwarding: true, enablePerformanceInsights: true, autoMinorVersionUpgrade: true,
    backtrackWindow: cdk.Duration.hours(1), storageType: rds.DBClusterStorageType.AURORA_IOPT1, cloudwatchLogsExports: ['error', 'audit'],
    engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED, deleteAutomatedBackups: true, preferredMaintenanceWindow: 'Sun:03:00-Sun:04:00', domain: 'd-1', removalPolicy: cdk.RemovalPolicy.DESTROY,
  });
  const user = role(stack, 'User');
  cluster.grantConnect(user, 'u');
  cluster.grantDataApiAccess(user);
  cluster.connections.allowDefaultPortFromAnyIpv4();
  new cdk.CfnOutput(stack, 'Names', { value: [cluster.clusterEndpoint.socketAddress, cluster.clusterReadEndpoint.hostname, cluster.clusterIdentifier, cluster.clusterResourceIdentifier, cluster.clusterArn, ...cluster.instanceIdentifiers, ...cluster.instanceEndpoints.map(e => e.socketAddress)].join('|') });
  const switched = new rds.DatabaseCluster(stack, 'Switched', { engine: auroraPostgres, vpc, writer: I.serverlessV2('writer'), storageEncrypted: true, s3ImportRole: role(stack, 'PgImport'), s3ExportRole: role(stack, 'PgExport'), backup: { retention: cdk.Duration.days(3) } });
  switched.grantDataApiAccess(role(stack, 'Caller'));
  const both = role(stack, 'Both');
  new rds.DatabaseCluster(stack, 'Old', { engine: Cluster.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_2_11_1 }), vpc, writer: I.provisioned('writer'), s3ImportRole: both, s3ExportRole: both });
  new rds.DatabaseCluster(stack, 'Importing', { engine: auroraMysql, vpc, writer: I.provisioned('writer'), s3ImportRole: both, domain: 'd-2', domainRole: role(stack, 'Directory') });
});
