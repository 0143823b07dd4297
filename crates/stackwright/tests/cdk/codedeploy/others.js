'use strict';
// Deployments to servers and of functions: applications, configurations, deployment groups.
const { program } = require('../harness');
const { CfnOutput, Duration, Stack } = require('aws-cdk-lib');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');

program(__filename, (app) => {
  const stack = new Stack(app, 'servers');
  new codedeploy.ServerApplication(stack, 'Application');
  const application = new codedeploy.ServerApplication(stack, 'Named', { applicationName: 'shop' });
  const byName = codedeploy.ServerApplication.fromServerApplicationName(stack, 'ByName', 'other');
  const byArn = codedeploy.ServerApplication.fromServerApplicationArn(stack, 'ByArn', 'arn:aws:codedeploy:us-east-1:123456789012:application:other');
  const { MinimumHealthyHosts, MinimumHealthyHostsPerZone } = codedeploy;
  const counted = new codedeploy.ServerDeploymentConfig(stack, 'Counted', { minimumHealthyHosts: MinimumHealthyHosts.count(1) });
  new codedeploy.ServerDeploymentConfig(stack, 'Percent', { minimumHealthyHosts: MinimumHealthyHosts.percentage(75), deploymentConfigName: 'percent' });
  new codedeploy.ServerDeploymentConfig(stack, 'Zonal', {
    minimumHealthyHosts: MinimumHealthyHosts.count(1),
    zonalConfig: { monitorDuration: Duration.minutes(30), firstZoneMonitorDuration: Duration.hours(1), minimumHealthyHostsPerZone: MinimumHealthyHostsPerZone.count(1) },
  });
  new codedeploy.ServerDeploymentConfig(stack, 'ZonalPercent', { minimumHealthyHosts: MinimumHealthyHosts.count(1), zonalConfig: { minimumHealthyHostsPerZone: MinimumHealthyHostsPerZone.percentage(50) } });
  const alarm = new cloudwatch.Alarm(stack, 'Alarm', { metric: new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Errors' }), threshold: 1, evaluationPeriods: 1 });
  const minimal = new codedeploy.ServerDeploymentGroup(stack, 'Minimal');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, subnetConfiguration: [{ name: 'public', subnetType: ec2.SubnetType.PUBLIC }] });
  const target = (id) => new elb.ApplicationTargetGroup(stack, id, { vpc, port: 80, targetType: elb.TargetType.INSTANCE });
  const network = new elb.NetworkTargetGroup(stack, 'Network', { vpc, port: 80 });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('codedeploy.amazonaws.com') });
  const full = new codedeploy.ServerDeploymentGroup(stack, 'Full', {
    application, role, deploymentGroupName: 'full', deploymentConfig: codedeploy.ServerDeploymentConfig.ALL_AT_ONCE,
    loadBalancers: [codedeploy.LoadBalancer.application(target('One')), codedeploy.LoadBalancer.network(network)],
    ec2InstanceTags: new codedeploy.InstanceTagSet({ stage: ['prod', 'test'], team: ['shop'] }, { kind: ['web'], '': ['bare'], key: [] }),
    onPremiseInstanceTags: new codedeploy.InstanceTagSet({ rack: ['1'] }),
    alarms: [alarm], autoRollback: { deploymentInAlarm: true, failedDeployment: false }, terminationHook: true, installAgent: false,
  });
  new codedeploy.ServerDeploymentGroup(stack, 'Balanced', {
    loadBalancer: codedeploy.LoadBalancer.application(target('Two')), deploymentConfig: counted, autoRollback: { stoppedDeployment: true }, ignorePollAlarmsFailure: true,
  });
  const imported = codedeploy.ServerDeploymentGroup.fromServerDeploymentGroupAttributes(stack, 'Imported', { application: byArn, deploymentGroupName: 'group' });
  const named = codedeploy.ServerDeploymentConfig.fromServerDeploymentConfigName(stack, 'NamedConfig', 'mine');
  const outputs = {
    ByNameArn: byName.applicationArn, ByArnName: byArn.applicationName, MinimalName: minimal.deploymentGroupName, MinimalArn: minimal.deploymentGroupArn,
    MinimalConfig: minimal.deploymentConfig.deploymentConfigName, FullArn: full.deploymentGroupArn, ImportedArn: imported.deploymentGroupArn, ImportedConfig: imported.deploymentConfig.deploymentConfigName,
    CountedName: counted.deploymentConfigName, NamedArn: named.deploymentConfigArn, Half: codedeploy.ServerDeploymentConfig.HALF_AT_A_TIME.deploymentConfigName,
  };
  for (const [id, value] of Object.entries(outputs)) new CfnOutput(stack, id, { value });

  const functions = new Stack(app, 'functions');
  new codedeploy.LambdaApplication(functions, 'Application');
  const lambda = new codedeploy.LambdaApplication(functions, 'Named', { applicationName: 'shop' });
  const lambdaByName = codedeploy.LambdaApplication.fromLambdaApplicationName(functions, 'LambdaByName', 'other');
  const lambdaByArn = codedeploy.LambdaApplication.fromLambdaApplicationArn(functions, 'LambdaByArn', 'arn:aws:codedeploy:us-east-1:123456789012:application:other');
  const canary = new codedeploy.LambdaDeploymentConfig(functions, 'Canary', { trafficRouting: codedeploy.TrafficRouting.timeBasedCanary({ interval: Duration.minutes(1), percentage: 5 }) });
  new codedeploy.LambdaDeploymentConfig(functions, 'Linear', { trafficRouting: codedeploy.TrafficRouting.timeBasedLinear({ interval: Duration.minutes(1), percentage: 5 }), deploymentConfigName: 'linear' });
  new codedeploy.LambdaDeploymentConfig(functions, 'Plain');
  const group = codedeploy.LambdaDeploymentGroup.fromLambdaDeploymentGroupAttributes(functions, 'Group', { application: lambda, deploymentGroupName: 'group' });
  const lambdaOutputs = {
    ByName: lambdaByName.applicationArn, ByArn: lambdaByArn.applicationName, CanaryName: canary.deploymentConfigName, GroupArn: group.deploymentGroupArn, GroupConfig: group.deploymentConfig.deploymentConfigName,
    Predefined: codedeploy.LambdaDeploymentConfig.LINEAR_10PERCENT_EVERY_2MINUTES.deploymentConfigName,
  };
  for (const [id, value] of Object.entries(lambdaOutputs)) new CfnOutput(functions, id, { value });
});
