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
  const stack = new cdk.Stack(app, 'instances');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const add = (id, props) => new rds.DatabaseInstance(stack, id, { engine: postgres, vpc, ...props });
  add('Minimal', {});
  add('Public', { engine: mysql, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
  add('Private', { vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS } });
  add('Grouped', { vpcSubnets: { subnetGroupName: 'Public' } });
  add('Unversioned', { engine: Engine.POSTGRES, removalPolicy: cdk.RemovalPolicy.DESTROY, enablePerformanceInsights: true });
  add('Provisioned', { storageType: rds.StorageType.IO1 });
  add('Provisioned2', { storageType: rds.StorageType.IO2, iops: 5000 });
  add('Gp3', { storageType: rds.StorageType.GP3, allocatedStorage: 20 });
  add('Standard', { databaseInsightsMode: rds.DatabaseInsightsMode.STANDARD });
  add('NoInsights', { enablePerformanceInsights: false });
  add('NoMonitoring', { monitoringInterval: cdk.Duration.seconds(0), monitoringRole: role(stack, 'Unused') });
  add('Monitored', { monitoringInterval: cdk.Duration.seconds(5), monitoringRole: role(stack, 'Monitor') });
  add('NoGroups', { securityGroups: [], port: 5433 });
  add('Named', { instanceIdentifier: cdk.Fn.ref('AWS::StackName'), characterSetName: 'c', storageEncrypted: false });
  add('Retained', { removalPolicy: cdk.RemovalPolicy.RETAIN });
  add('Unprotected', { removalPolicy: cdk.RemovalPolicy.RETAIN, deletionProtection: false });
  add('Zoned', { multiAz: false, availabilityZone: 'eu-west-1a' });
  const open = add('Open', {
    securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-12345678')],
    subnetGroup: rds.SubnetGroup.fromSubnetGroupName(stack, 'Subnets', 'mine'),
    parameterGroup: rds.ParameterGroup.fromParameterGroupName(stack, 'Parameters', 'default.postgres17'),
    optionGroup: rds.OptionGroup.fromOptionGroupName(stack, 'Options', 'options'),
  });
  open.connections.allowDefaultPortFromAnyIpv4();
  new cdk.CfnOutput(stack, 'Address', { value: `${open.instanceEndpoint.socketAddress} ${open.instanceArn} ${open.instanceIdentifier} ${open.instanceResourceId}` });
});
