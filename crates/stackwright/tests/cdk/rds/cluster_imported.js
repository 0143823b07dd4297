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
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'imported');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const cluster = rds.DatabaseCluster.fromDatabaseClusterAttributes(stack, 'Cluster', {
    clusterIdentifier: 'cid', clusterResourceIdentifier: 'cluster-X', port: 3306, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678')],
    instanceIdentifiers: ['first'], clusterEndpointAddress: 'writer', readerEndpointAddress: 'reader', instanceEndpointAddresses: ['address'], engine: auroraMysql,
    secret: secretsmanager.Secret.fromSecretNameV2(stack, 'Secret', 'name'), dataApiEnabled: true,
  });
  const user = role(stack, 'User');
  cluster.grantConnect(user, 'u');
  cluster.grantDataApiAccess(user);
  cluster.addProxy('Proxy', { vpc, secrets: [cluster.secret] });
  cluster.connections.allowDefaultPortFromAnyIpv4();
  new cdk.CfnOutput(stack, 'Names', { value: [cluster.clusterEndpoint.socketAddress, cluster.clusterReadEndpoint.socketAddress, cluster.instanceEndpoints[0].socketAddress, cluster.clusterArn].join('|') });
});
