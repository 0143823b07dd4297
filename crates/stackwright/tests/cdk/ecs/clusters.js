'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');
const servicediscovery = require('aws-cdk-lib/aws-servicediscovery');
const { importedVpc, task } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));

  stack('cluster-defaults', s => { new ecs.Cluster(s, 'Cluster'); });
  stack('cluster-options', s => {
    new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s), clusterName: 'shop', containerInsights: true, enableFargateCapacityProviders: true,
    });
  });
  stack('cluster-insights', s => {
    const vpc = importedVpc(s);
    new ecs.Cluster(s, 'Enhanced', { vpc, containerInsightsV2: ecs.ContainerInsights.ENHANCED });
    new ecs.Cluster(s, 'Enabled', { vpc, containerInsightsV2: ecs.ContainerInsights.ENABLED });
    new ecs.Cluster(s, 'Disabled', { vpc, containerInsightsV2: ecs.ContainerInsights.DISABLED });
    new ecs.Cluster(s, 'Off', { vpc, containerInsights: false });
  });
  stack('cluster-strategy', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), enableFargateCapacityProviders: true });
    cluster.addDefaultCapacityProviderStrategy([
      { capacityProvider: 'FARGATE', base: 10, weight: 50 },
      { capacityProvider: 'FARGATE_SPOT', weight: 50 },
    ]);
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s) });
  });
  stack('cluster-providers-later', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s) });
    new cdk.CfnOutput(s, 'Arn', { value: cluster.clusterArn });
    new cdk.CfnOutput(s, 'Name', { value: cluster.clusterName });
    cluster.enableFargateCapacityProviders();
  });
  stack('cluster-exec-logs', s => {
    const key = new kms.Key(s, 'Key');
    const group = new logs.LogGroup(s, 'Exec', { encryptionKey: key });
    const cluster = new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s),
      executeCommandConfiguration: {
        kmsKey: key,
        logConfiguration: { cloudWatchLogGroup: group, cloudWatchEncryptionEnabled: true },
        logging: ecs.ExecuteCommandLogging.OVERRIDE,
      },
    });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
  stack('cluster-exec-plain', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s), executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.NONE },
    });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
  stack('cluster-exec-group', s => {
    const group = new logs.LogGroup(s, 'Exec');
    const cluster = new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s),
      executeCommandConfiguration: {
        logConfiguration: { cloudWatchLogGroup: group, s3KeyPrefix: 'exec' },
        logging: ecs.ExecuteCommandLogging.OVERRIDE,
      },
    });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
  stack('cluster-exec-key', s => {
    const key = new kms.Key(s, 'Key');
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), executeCommandConfiguration: { kmsKey: key } });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
  stack('cluster-namespace', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s), defaultCloudMapNamespace: { name: 'shop.local', useForServiceConnect: true },
    });
    new cdk.CfnOutput(s, 'Namespace', { value: cluster.defaultCloudMapNamespace.namespaceId });
  });
  stack('cluster-namespace-http', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s) });
    cluster.addDefaultCloudMapNamespace({ name: 'shop', type: servicediscovery.NamespaceType.HTTP, useForServiceConnect: true });
  });
  stack('cluster-namespace-public', s => {
    new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s), defaultCloudMapNamespace: { name: 'shop.example.com', type: servicediscovery.NamespaceType.DNS_PUBLIC },
    });
  });
  stack('cluster-storage', s => {
    const key = new kms.Key(s, 'Key');
    new ecs.Cluster(s, 'Cluster', {
      clusterName: 'stored', vpc: importedVpc(s),
      managedStorageConfiguration: { fargateEphemeralStorageKmsKey: key },
    });
  });
  stack('cluster-storage-both', s => {
    new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s),
      managedStorageConfiguration: {
        kmsKey: kms.Key.fromKeyArn(s, 'Volume', 'arn:aws:kms:eu-central-1:555555555555:key/1234abcd-12ab-34cd-56ef-1234567890ab'),
        fargateEphemeralStorageKmsKey: kms.Key.fromKeyArn(s, 'Ephemeral', 'arn:aws:kms:eu-central-1:555555555555:key/2234abcd-12ab-34cd-56ef-1234567890ab'),
      },
    });
  });
  stack('cluster-imported', s => {
    const vpc = importedVpc(s);
    const cluster = ecs.Cluster.fromClusterAttributes(s, 'Cluster', {
      clusterName: 'shop', vpc,
      securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Group', 'sg-0123456789abcdef0')],
    });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s) });
    new cdk.CfnOutput(s, 'Arn', { value: cluster.clusterArn });
    const byArn = ecs.Cluster.fromClusterArn(s, 'ByArn', 'arn:aws:ecs:eu-central-1:555555555555:cluster/orders');
    new cdk.CfnOutput(s, 'ByArnName', { value: byArn.clusterName });
    new cdk.CfnOutput(s, 'ByArnArn', { value: byArn.clusterArn });
    const attributes = ecs.Cluster.fromClusterAttributes(s, 'WithArn', {
      clusterName: 'shop', clusterArn: 'arn:aws:ecs:us-east-1:555555555555:cluster/shop', vpc,
    });
    new cdk.CfnOutput(s, 'WithArnArn', { value: attributes.clusterArn });
  });
  stack('cluster-grants', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s) });
    const definition = task(s);
    cluster.grantTaskProtection(definition.taskRole);
  });
  stack('cluster-children', s => {
    const cluster = new ecs.Cluster(s, 'Shop', {
      vpc: importedVpc(s), enableFargateCapacityProviders: true, defaultCloudMapNamespace: { name: 'shop.local' },
    });
    cluster.addDefaultCapacityProviderStrategy([{ capacityProvider: 'FARGATE', weight: 1 }]);
  });
  stack('cluster-exec-bucket', s => {
    const key = new kms.Key(s, 'Key');
    const cluster = new ecs.Cluster(s, 'Cluster', {
      vpc: importedVpc(s),
      executeCommandConfiguration: {
        kmsKey: key,
        logConfiguration: { s3Bucket: s3.Bucket.fromBucketName(s, 'Bucket', 'shop-exec'), s3EncryptionEnabled: true, s3KeyPrefix: 'exec' },
        logging: ecs.ExecuteCommandLogging.OVERRIDE,
      },
    });
    const taskDefinition = task(s);
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition, enableExecuteCommand: true });
    new ecs.FargateService(s, 'Other', { cluster, taskDefinition, enableExecuteCommand: true });
  });
  stack('cluster-existing-namespace', s => {
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s) });
    const namespace = new servicediscovery.HttpNamespace(s, 'Namespace', { name: 'shop' });
    cluster.addExistingDefaultCloudMapNamespace({ namespace, useForServiceConnect: true });
  });
  stack('cluster-exec-key-logs', s => {
    const key = new kms.Key(s, 'Key');
    const group = new logs.LogGroup(s, 'Exec');
    const executeCommandConfiguration = { kmsKey: key, logConfiguration: { cloudWatchLogGroup: group }, logging: ecs.ExecuteCommandLogging.OVERRIDE };
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), executeCommandConfiguration });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
  stack('cluster-exec-key-default', s => {
    const key = new kms.Key(s, 'Key');
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), executeCommandConfiguration: { kmsKey: key, logging: ecs.ExecuteCommandLogging.DEFAULT } });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
  stack('cluster-exec-key-none', s => {
    const key = new kms.Key(s, 'Key');
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), executeCommandConfiguration: { kmsKey: key, logging: ecs.ExecuteCommandLogging.NONE } });
    new ecs.FargateService(s, 'Service', { cluster, taskDefinition: task(s), enableExecuteCommand: true });
  });
});
