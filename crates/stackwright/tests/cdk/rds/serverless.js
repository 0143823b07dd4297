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
  const stack = new cdk.Stack(app, 'serverless');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const cluster = new rds.ServerlessCluster(stack, 'Cluster', {
    engine: Cluster.AURORA_POSTGRESQL, vpc, parameterGroup: rds.ParameterGroup.fromParameterGroupName(stack, 'Parameters', 'default.x'), enableDataApi: true,
    scaling: { minCapacity: rds.AuroraCapacityUnit.ACU_2, maxCapacity: rds.AuroraCapacityUnit.ACU_16, autoPause: cdk.Duration.minutes(10), timeout: cdk.Duration.seconds(100), timeoutAction: rds.TimeoutAction.FORCE_APPLY_CAPACITY_CHANGE },
    backupRetention: cdk.Duration.days(2), defaultDatabaseName: 'shop', clusterIdentifier: 'MyCluster',
  });
  cluster.grantDataApiAccess(role(stack, 'User'));
  cluster.addRotationSingleUser();
  cluster.connections.allowDefaultPortFromAnyIpv4();
  const lone = new rds.ServerlessCluster(stack, 'Lone', { engine: Cluster.AURORA_MYSQL, removalPolicy: cdk.RemovalPolicy.RETAIN, storageEncryptionKey: new kms.Key(stack, 'Key'), scaling: { autoPause: cdk.Duration.minutes(0) } });
  lone.grantDataApiAccess(role(stack, 'Other'));
  new rds.ServerlessClusterFromSnapshot(stack, 'Restored', { engine: Cluster.AURORA_MYSQL, vpc, snapshotIdentifier: 'snapshot', credentials: rds.SnapshotCredentials.fromGeneratedSecret('u') });
  new rds.ServerlessClusterFromSnapshot(stack, 'Unchanged', { engine: Cluster.AURORA_MYSQL, vpc, snapshotIdentifier: 'snapshot', deletionProtection: true, copyTagsToSnapshot: false });
});
