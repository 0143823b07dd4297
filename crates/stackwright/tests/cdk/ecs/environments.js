'use strict';
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const { image, importedVpc } = require('./network');

program(__filename, app => {
  const env = { account: '555555555555', region: 'eu-central-1' };

  const known = new cdk.Stack(app, 'environment-known', { env });
  {
    const vpc = importedVpc(known);
    const cluster = new ecs.Cluster(known, 'Cluster', {
      vpc, enableFargateCapacityProviders: true, containerInsightsV2: ecs.ContainerInsights.ENABLED,
      executeCommandConfiguration: {
        logConfiguration: { cloudWatchLogGroup: new logs.LogGroup(known, 'Exec') }, logging: ecs.ExecuteCommandLogging.OVERRIDE,
      },
    });
    const repository = ecr.Repository.fromRepositoryName(known, 'Images', 'shop/web');
    const web = new patterns.ApplicationLoadBalancedFargateService(known, 'Web', {
      cluster, taskImageOptions: { image: ecs.ContainerImage.fromEcrRepository(repository, '1.2.3'), containerPort: 8080 },
      enableExecuteCommand: true, circuitBreaker: { rollback: true }, minHealthyPercent: 100,
    });
    const scaling = web.service.autoScaleTaskCount({ maxCapacity: 4 });
    scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 100, targetGroup: web.targetGroup });
    cluster.grantTaskProtection(web.taskDefinition.taskRole);
    new cdk.CfnOutput(known, 'Arn', { value: ecs.FargateService.fromFargateServiceAttributes(known, 'Other', { cluster, serviceName: 'other' }).serviceArn });
  }

  const nested = new cdk.Stack(app, 'environment-nested', { tags: { stage: 'test' } });
  {
    const team = new Construct(nested, 'Team');
    const vpc = new ec2.Vpc(team, 'Network', { maxAzs: 2, natGateways: 0, subnetConfiguration: [
      { name: 'open', subnetType: ec2.SubnetType.PUBLIC }, { name: 'data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
    ] });
    const shop = new Construct(team, 'Shop');
    const cluster = new ecs.Cluster(shop, 'Cluster', { vpc });
    const task = new ecs.FargateTaskDefinition(shop, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
    const secret = new secretsmanager.Secret(shop, 'Secret');
    task.addContainer('web', { image, portMappings: [{ containerPort: 80 }], secrets: { KEY: ecs.Secret.fromSecretsManager(secret) }, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web' }) });
    const service = new ecs.FargateService(shop, 'Service', { cluster, taskDefinition: task, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, assignPublicIp: true });
    const alb = new elbv2.ApplicationLoadBalancer(team, 'Alb', { vpc, internetFacing: true });
    alb.addListener('Http', { port: 80 }).addTargets('Shop', { port: 80, targets: [service] });
    cdk.Tags.of(shop).add('team', 'shop');
    service.node.findChild('Service').addPropertyOverride('DeploymentConfiguration.MaximumPercent', 150);
    task.node.defaultChild.addPropertyOverride('ContainerDefinitions.0.Privileged', false);
    task.node.defaultChild.addPropertyDeletionOverride('RequiresCompatibilities');
    cluster.node.defaultChild.overrideLogicalId('ShopCluster');
    service.node.findChild('SecurityGroup').node.defaultChild.addPropertyOverride('GroupName', 'shop');
    task.taskRole.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] }));
    task.executionRole.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy'));
  }

  const parameters = new cdk.Stack(app, 'environment-parameters');
  {
    const number = (id, def) => new cdk.CfnParameter(parameters, id, { type: 'Number', default: def }).valueAsNumber;
    const tag = new cdk.CfnParameter(parameters, 'Tag', { default: 'latest' }).valueAsString;
    const production = new cdk.CfnCondition(parameters, 'Production', { expression: cdk.Fn.conditionEquals(tag, 'stable') });
    const vpc = importedVpc(parameters);
    const cluster = new ecs.Cluster(parameters, 'Cluster', { vpc, clusterName: tag });
    const task = new ecs.FargateTaskDefinition(parameters, 'Task', { cpu: number('Cpu', 256), memoryLimitMiB: number('Memory', 512), family: `shop-${tag}` });
    task.addContainer('web', { image: ecs.ContainerImage.fromRegistry(`nginx:${tag}`), environment: { TAG: tag, CLUSTER: cluster.clusterName }, portMappings: [{ containerPort: 80 }] });
    const service = new ecs.FargateService(parameters, 'Service', { cluster, taskDefinition: task, desiredCount: number('Count', 2), serviceName: tag });
    service.node.findChild('Service').cfnOptions.condition = production;
    new ecs.FargateService(parameters, 'Conditional', { cluster, taskDefinition: task, serviceName: cdk.Fn.conditionIf('Production', 'a', 'b').toString() });
  }
});
