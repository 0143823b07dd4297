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
  const stack = new cdk.Stack(app, 'proxies');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678');
  const cluster = new rds.DatabaseCluster(stack, 'Cluster', { engine: auroraPostgres, vpc, writer: rds.ClusterInstance.provisioned('Writer'), readers: [rds.ClusterInstance.provisioned('Reader')] });
  const proxy = new rds.DatabaseProxy(stack, 'Proxy', {
    proxyTarget: rds.ProxyTarget.fromCluster(cluster), secrets: [cluster.secret], vpc, dbProxyName: 'named', borrowTimeout: cdk.Duration.seconds(30),
    initQuery: 'SET x=1', maxConnectionsPercent: 50, maxIdleConnectionsPercent: 10, sessionPinningFilters: [rds.SessionPinningFilter.EXCLUDE_VARIABLE_SETS, rds.SessionPinningFilter.of('OTHER')],
    debugLogging: true, iamAuth: true, idleClientTimeout: cdk.Duration.minutes(3), requireTLS: false,
    clientPasswordAuthType: rds.ClientPasswordAuthType.POSTGRES_SCRAM_SHA_256, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  });
  const user = role(stack, 'User');
  proxy.grantConnect(user);
  proxy.grantConnect(user, 'bob');
  proxy.addEndpoint('Endpoint', { vpc });
  proxy.addEndpoint('Reading', { vpc, dbProxyEndpointName: 'reading', targetRole: rds.ProxyEndpointTargetRole.READ_ONLY, securityGroups: [group], vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
  const iamProxy = cluster.addProxy('ByIam', { vpc, defaultAuthScheme: rds.DefaultAuthScheme.IAM_AUTH, securityGroups: [group], role: role(stack, 'ProxyRole') });
  iamProxy.grantConnect(user, 'x');
  const imported = rds.DatabaseProxy.fromDatabaseProxyAttributes(stack, 'Imported', { dbProxyName: 'a', dbProxyArn: 'arn:aws:rds:us-east-1:111111111111:db-proxy:prx-1', endpoint: 'e', securityGroups: [group] });
  imported.grantConnect(user, 'y');
  new rds.DatabaseSecret(stack, 'Secret', { username: 'q' }).attach(proxy);
  proxy.connections.allowFromAnyIpv4(ec2.Port.tcp(5432));
  const database = new rds.DatabaseInstance(stack, 'Database', { engine: mysql, vpc, credentials: rds.Credentials.fromGeneratedSecret('a', { encryptionKey: new kms.Key(stack, 'Key') }) });
  const own = database.addProxy('Proxy', { vpc, secrets: [database.secret] });
  new cdk.CfnOutput(stack, 'Names', { value: `${own.dbProxyName} ${own.dbProxyArn} ${own.endpoint}` });
});
