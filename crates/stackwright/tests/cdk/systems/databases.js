'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const { threeTiers } = require('./network');

program(__filename, app => {
  const s = new cdk.Stack(app, 'databases');
  const vpc = threeTiers(s);
  const data = { subnetGroupName: 'data' };
  const tasks = { subnetGroupName: 'app' };
  const key = new kms.Key(s, 'Key');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });

  const postgres = rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 });
  const cluster = new rds.DatabaseCluster(s, 'Cluster', {
    engine: postgres, vpc, vpcSubnets: data,
    credentials: rds.Credentials.fromGeneratedSecret('boss', { encryptionKey: key, excludeCharacters: '"@/', secretName: 'shop/boss' }),
    writer: rds.ClusterInstance.provisioned('writer', {
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE), publiclyAccessible: false,
      caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1, enablePerformanceInsights: true, performanceInsightEncryptionKey: key,
    }),
    readers: [rds.ClusterInstance.serverlessV2('first', { scaleWithWriter: true }), rds.ClusterInstance.serverlessV2('second')],
    serverlessV2MinCapacity: 1, serverlessV2MaxCapacity: 16, backup: { retention: cdk.Duration.days(14), preferredWindow: '02:00-03:00' },
    storageEncrypted: true, storageEncryptionKey: key, iamAuthentication: true, cloudwatchLogsExports: ['postgresql'],
    monitoringInterval: cdk.Duration.seconds(30), enableDataApi: true, removalPolicy: cdk.RemovalPolicy.RETAIN, deletionProtection: false,
    defaultDatabaseName: 'shop', storageType: rds.DBClusterStorageType.AURORA_IOPT1, copyTagsToSnapshot: false,
    parameterGroup: new rds.ParameterGroup(s, 'Tls', {
      engine: postgres, parameters: { 'rds.force_ssl': '1' }, description: 'TLS only', name: 'tls',
    }),
    autoMinorVersionUpgrade: true, preferredMaintenanceWindow: 'Sun:23:45-Mon:00:15',
  });
  cluster.addRotationSingleUser({ automaticallyAfter: cdk.Duration.days(7), excludeCharacters: '!&*^#@()', vpcSubnets: tasks });
  const user = new rds.DatabaseSecret(s, 'User', { username: 'app', masterSecret: cluster.secret, encryptionKey: key });
  cluster.addRotationMultiUser('User', { secret: user.attach(cluster) });
  cluster.grantConnect(role, 'app');
  cluster.grantDataApiAccess(role);
  const proxy = cluster.addProxy('Proxy', {
    vpc, secrets: [cluster.secret], iamAuth: true, borrowTimeout: cdk.Duration.seconds(30), maxConnectionsPercent: 50, initQuery: 'SET x=1',
    sessionPinningFilters: [rds.SessionPinningFilter.EXCLUDE_VARIABLE_SETS], requireTLS: true, debugLogging: true, vpcSubnets: tasks,
  });
  proxy.grantConnect(role, 'app');
  proxy.addEndpoint('Readers', { vpc, targetRole: rds.ProxyEndpointTargetRole.READ_ONLY });
  const clients = new ec2.SecurityGroup(s, 'Clients', { vpc });
  cluster.connections.allowDefaultPortFrom(clients);
  proxy.connections.allowFrom(clients, ec2.Port.tcp(5432));

  const mysql = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_40 });
  const instance = new rds.DatabaseInstance(s, 'Instance', {
    engine: mysql, vpc, multiAz: true, storageType: rds.StorageType.GP3, iops: 12000, storageThroughput: 500, allocatedStorage: 400,
    maxAllocatedStorage: 1000, manageMasterUserPassword: true, credentials: rds.Credentials.fromUsername('boss', { encryptionKey: key }),
    parameters: { max_connections: '50' }, backupRetention: cdk.Duration.days(3), securityGroups: [clients],
    subnetGroup: new rds.SubnetGroup(s, 'Subnets', { vpc, description: 'isolated', vpcSubnets: data, subnetGroupName: 'isolated' }),
    enablePerformanceInsights: true, performanceInsightRetention: rds.PerformanceInsightRetention.LONG_TERM,
    cloudwatchLogsExports: ['error', 'slowquery'], networkType: rds.NetworkType.DUAL, caCertificate: rds.CaCertificate.of('custom-ca'),
    optionGroup: new rds.OptionGroup(s, 'Audit', {
      engine: mysql, configurations: [{ name: 'MARIADB_AUDIT_PLUGIN', settings: { SERVER_AUDIT_EVENTS: 'CONNECT' } }],
    }),
  });
  new rds.DatabaseInstanceReadReplica(s, 'Replica', {
    sourceDatabaseInstance: instance, instanceType: new ec2.InstanceType('t4g.medium'), vpc, vpcSubnets: data, storageEncrypted: true,
    iamAuthentication: true, deleteAutomatedBackups: true, availabilityZone: vpc.availabilityZones[0],
  });
  new rds.DatabaseInstanceFromSnapshot(s, 'Restored', {
    engine: mysql, vpc, snapshotIdentifier: 'old', removalPolicy: cdk.RemovalPolicy.DESTROY, port: 3307, publiclyAccessible: true,
    credentials: rds.SnapshotCredentials.fromGeneratedSecret('admin', { excludeCharacters: '@' }),
    vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  });
});
