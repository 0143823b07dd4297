'use strict';
const { program, cdk } = require('../harness');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const rds = require('aws-cdk-lib/aws-rds');
const sns = require('aws-cdk-lib/aws-sns');
const targets = require('aws-cdk-lib/aws-events-targets');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const postgres = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 });
  const alarm = (s, id, metric) => new cloudwatch.Alarm(s, id, { metric, threshold: 1, evaluationPeriods: 1 });
  stack('instance-watched', s => {
    const made = new rds.DatabaseInstance(s, 'Database', {
      vpc: importedVpc(s), engine: postgres, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.SMALL),
    });
    alarm(s, 'Cpu', made.metricCPUUtilization());
    alarm(s, 'Connections', made.metricDatabaseConnections());
    alarm(s, 'Storage', made.metricFreeStorageSpace());
    alarm(s, 'Memory', made.metricFreeableMemory());
    alarm(s, 'Writes', made.metricWriteIOPS());
    alarm(s, 'Reads', made.metricReadIOPS({ period: cdk.Duration.minutes(1), statistic: 'Maximum' }));
    alarm(s, 'Own', made.metric('ReplicaLag'));
    made.onEvent('Event', {
      target: new targets.SnsTopic(sns.Topic.fromTopicArn(s, 'Topic', 'arn:aws:sns:eu-central-1:123456789012:ops')),
      eventPattern: { detailType: ['RDS DB Instance Event'] }, description: 'what happens to it',
    });
    made.onEvent('Any');
  });
  stack('cluster-watched', s => {
    const made = new rds.DatabaseCluster(s, 'Database', {
      vpc: importedVpc(s), engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      writer: rds.ClusterInstance.serverlessV2('writer'),
    });
    for (const name of [
      'CPUUtilization', 'DatabaseConnections', 'Deadlocks', 'EngineUptime', 'FreeableMemory', 'FreeLocalStorage',
      'NetworkReceiveThroughput', 'NetworkThroughput', 'NetworkTransmitThroughput', 'SnapshotStorageUsed',
      'TotalBackupStorageBilled', 'VolumeBytesUsed', 'VolumeReadIOPs', 'VolumeWriteIOPs', 'ServerlessDatabaseCapacity', 'ACUUtilization',
    ]) alarm(s, name, made[`metric${name}`]());
    alarm(s, 'Own', made.metric('AuroraReplicaLag'));
  });
});
