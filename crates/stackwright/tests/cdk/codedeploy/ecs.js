'use strict';
// Blue/green deployments of ECS services: applications, configurations, deployment groups.
const { program } = require('../harness');
const { CfnOutput, Duration, Stack } = require('aws-cdk-lib');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');

program(__filename, (app) => {
  const configs = new Stack(app, 'configs');
  new codedeploy.EcsApplication(configs, 'Application');
  const application = new codedeploy.EcsApplication(configs, 'Named', { applicationName: 'shop' });
  const imported = codedeploy.EcsApplication.fromEcsApplicationName(configs, 'ByName', 'other');
  const byArn = codedeploy.EcsApplication.fromEcsApplicationArn(configs, 'ByArn', 'arn:aws:codedeploy:us-east-1:123456789012:application:other');
  new codedeploy.EcsDeploymentConfig(configs, 'Plain');
  const canary = new codedeploy.EcsDeploymentConfig(configs, 'Canary', { trafficRouting: codedeploy.TrafficRouting.timeBasedCanary({ interval: Duration.minutes(20), percentage: 5 }), deploymentConfigName: 'slow' });
  const linear = new codedeploy.EcsDeploymentConfig(configs, 'Linear', { trafficRouting: codedeploy.TrafficRouting.timeBasedLinear({ interval: Duration.minutes(2), percentage: 25 }) });
  new codedeploy.EcsDeploymentConfig(configs, 'AtOnce', { trafficRouting: codedeploy.TrafficRouting.allAtOnce() });
  const group = codedeploy.EcsDeploymentGroup.fromEcsDeploymentGroupAttributes(configs, 'Group', { application, deploymentGroupName: 'group' });
  const full = codedeploy.EcsDeploymentGroup.fromEcsDeploymentGroupAttributes(configs, 'Full', { application: byArn, deploymentGroupName: 'full', deploymentConfig: linear });
  const named = codedeploy.EcsDeploymentConfig.fromEcsDeploymentConfigName(configs, 'NamedConfig', 'mine');
  const outputs = {
    ApplicationName: application.applicationName, ApplicationArn: application.applicationArn, ImportedName: imported.applicationName, ImportedArn: imported.applicationArn,
    ByArnName: byArn.applicationName, ByArnArn: byArn.applicationArn, CanaryName: canary.deploymentConfigName, CanaryArn: canary.deploymentConfigArn,
    PredefinedName: codedeploy.EcsDeploymentConfig.LINEAR_10PERCENT_EVERY_1MINUTES.deploymentConfigName,
    GroupName: group.deploymentGroupName, GroupArn: group.deploymentGroupArn, GroupConfig: group.deploymentConfig.deploymentConfigName, GroupConfigArn: group.deploymentConfig.deploymentConfigArn,
    FullArn: full.deploymentGroupArn, FullConfig: full.deploymentConfig.deploymentConfigName,
    NamedName: named.deploymentConfigName, NamedArn: named.deploymentConfigArn,
  };
  for (const [id, value] of Object.entries(outputs)) new CfnOutput(configs, id, { value });

  const stack = new Stack(app, 'groups');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
  const alb = new elb.ApplicationLoadBalancer(stack, 'Alb', { vpc, internetFacing: true });
  const pair = (name, port) => {
    const task = new ecs.FargateTaskDefinition(stack, `${name}Task`);
    task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });
    const service = new ecs.FargateService(stack, `${name}Service`, { cluster, taskDefinition: task, deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });
    const target = (id) => new elb.ApplicationTargetGroup(stack, `${name}${id}`, { vpc, port: 80, targetType: elb.TargetType.IP });
    const [blueTargetGroup, greenTargetGroup] = [target('Blue'), target('Green')];
    const listener = alb.addListener(`${name}Listener`, { port, protocol: elb.ApplicationProtocol.HTTP, defaultTargetGroups: [blueTargetGroup] });
    const testListener = alb.addListener(`${name}Test`, { port: port + 1, protocol: elb.ApplicationProtocol.HTTP, defaultTargetGroups: [greenTargetGroup] });
    service.attachToApplicationTargetGroup(blueTargetGroup);
    return { service, pair: { blueTargetGroup, greenTargetGroup, listener }, testListener };
  };
  const minimal = pair('Minimal', 80);
  const first = new codedeploy.EcsDeploymentGroup(stack, 'Minimal', { service: minimal.service, blueGreenDeploymentConfig: minimal.pair });
  const alarm = (id) => new cloudwatch.Alarm(stack, id, { metric: new cloudwatch.Metric({ namespace: 'Shop', metricName: id }), threshold: 1, evaluationPeriods: 1 });
  const other = pair('Other', 8080);
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('codedeploy.amazonaws.com') });
  const application2 = new codedeploy.EcsApplication(stack, 'Application', { applicationName: 'shop' });
  const second = new codedeploy.EcsDeploymentGroup(stack, 'Second', {
    service: other.service, application: application2, role, deploymentGroupName: 'second',
    deploymentConfig: codedeploy.EcsDeploymentConfig.LINEAR_10PERCENT_EVERY_3MINUTES,
    blueGreenDeploymentConfig: { ...other.pair, testListener: other.testListener, deploymentApprovalWaitTime: Duration.minutes(30), terminationWaitTime: Duration.days(1) },
    alarms: [alarm('Errors')], ignorePollAlarmsFailure: true,
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  second.addAlarm(alarm('Late'));
  const third = pair('Third', 9090);
  new codedeploy.EcsDeploymentGroup(stack, 'Third', {
    service: third.service, blueGreenDeploymentConfig: third.pair, alarms: [alarm('Ignored')], ignoreAlarmConfiguration: true,
    autoRollback: { failedDeployment: false, stoppedDeployment: true, deploymentInAlarm: false },
    deploymentConfig: new codedeploy.EcsDeploymentConfig(stack, 'Own', { trafficRouting: codedeploy.TrafficRouting.timeBasedCanary({ interval: Duration.minutes(1), percentage: 50 }) }),
  });
  const fourth = pair('Fourth', 7070);
  new codedeploy.EcsDeploymentGroup(stack, 'Fourth', {
    service: fourth.service, blueGreenDeploymentConfig: fourth.pair, alarms: [alarm('Watched')], autoRollback: { failedDeployment: false },
  });
  const fifth = pair('Fifth', 6060);
  new codedeploy.EcsDeploymentGroup(stack, 'Fifth', { service: fifth.service, blueGreenDeploymentConfig: fifth.pair, alarms: [alarm('Usual')] });
  const sixth = pair('Sixth', 5050);
  new codedeploy.EcsDeploymentGroup(stack, 'Sixth', { service: sixth.service, blueGreenDeploymentConfig: sixth.pair, autoRollback: {} });
  const seventh = pair('Seventh', 4040);
  new codedeploy.EcsDeploymentGroup(stack, 'Seventh', { service: seventh.service, blueGreenDeploymentConfig: seventh.pair, autoRollback: { failedDeployment: false } });
  const eighth = pair('Eighth', 3030);
  new codedeploy.EcsDeploymentGroup(stack, 'Eighth', { service: eighth.service, blueGreenDeploymentConfig: eighth.pair, alarms: [alarm('Unused')], ignoreAlarmConfiguration: true, ignorePollAlarmsFailure: false });
  new CfnOutput(stack, 'Name', { value: first.deploymentGroupName });
  new CfnOutput(stack, 'Arn', { value: first.deploymentGroupArn });
  new CfnOutput(stack, 'SecondName', { value: second.deploymentGroupName });
  new CfnOutput(stack, 'SecondArn', { value: second.deploymentGroupArn });
  new CfnOutput(stack, 'FirstApplication', { value: first.application.applicationName });
});
