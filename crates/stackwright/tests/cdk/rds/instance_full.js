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
  const key = id => new kms.Key(stack, id);
  const database = new rds.DatabaseInstance(stack, 'Database', {
    engine: postgres, vpc,
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.LARGE),
    credentials: rds.Credentials.fromGeneratedSecret('master', { secretName: 'shop/db', encryptionKey: key('SecretKey'), excludeCharacters: 'abc', replicaRegions: [{ region: 'eu-west-1' }, { region: 'eu-west-2', encryptionKey: key('Replica') }] }),
    multiAz: true, storageType: rds.StorageType.GP3, storageThroughput: 500, iops: 12000,
    processorFeatures: { coreCount: 2, threadsPerCore: 1 }, instanceIdentifier: 'MyDatabase', port: 5433,
    iamAuthentication: true, backupRetention: cdk.Duration.days(0), preferredBackupWindow: '01:00-02:00',
    copyTagsToSnapshot: false, deleteAutomatedBackups: false, monitoringInterval: cdk.Duration.seconds(60),
    performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_15, performanceInsightEncryptionKey: key('InsightsKey'),
    databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED, cloudwatchLogsExports: ['postgresql', 'upgrade'],
    autoMinorVersionUpgrade: false, preferredMaintenanceWindow: 'Sun:10:00-Sun:11:00', deletionProtection: true,
    removalPolicy: cdk.RemovalPolicy.RETAIN, maxAllocatedStorage: 1000, domain: 'd-1',
    s3ImportRole: role(stack, 'Import'), s3ExportRole: role(stack, 'Export'), publiclyAccessible: false,
    networkType: rds.NetworkType.DUAL, caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1, applyImmediately: true,
    engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT,
    licenseModel: rds.LicenseModel.GENERAL_PUBLIC_LICENSE, allowMajorVersionUpgrade: true, allocatedStorage: 400,
    databaseName: 'shop', parameters: { b: '1', a: '2' }, storageEncryptionKey: key('StorageKey'),
  });
  database.grantConnect(role(stack, 'Master'));
  database.grantConnect(role(stack, 'Bob'), 'bob');
  database.secret.grantRead(role(stack, 'Reader'));
  database.secret.grantWrite(role(stack, 'Writer'));
  database.secret.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:DescribeSecret'], resources: ['*'], principals: [new iam.AccountRootPrincipal()] }));
  new rds.DatabaseInstance(stack, 'Joined', { engine: postgres, vpc, domain: 'd-2', domainRole: role(stack, 'Directory') }).grantConnect(role(stack, 'Alice'), 'alice');
  new cdk.CfnOutput(stack, 'Secret', { value: `${database.secret.secretName} ${database.secret.secretArn} ${database.secret.secretFullArn}` });
});
