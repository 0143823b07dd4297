'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');
const { cluster, image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const web = (s, options) => new patterns.ApplicationLoadBalancedFargateService(s, 'Web', { taskImageOptions: { image }, ...options });

  stack('alb-cluster', s => { web(s, { cluster: cluster(s) }); });
  stack('alb-vpc', s => { web(s, { vpc: importedVpc(s) }); });
  stack('alb-alone', s => { web(s); });
  stack('alb-two', s => {
    const vpc = importedVpc(s);
    web(s, { vpc });
    new patterns.ApplicationLoadBalancedFargateService(s, 'Other', { vpc, taskImageOptions: { image, containerPort: 3000 } });
  });
  stack('alb-image-options', s => {
    const secret = new secretsmanager.Secret(s, 'Secret');
    const parameter = ssm.StringParameter.fromStringParameterName(s, 'Parameter', '/shop/endpoint');
    web(s, {
      cluster: cluster(s), cpu: 1024, memoryLimitMiB: 2048, desiredCount: 2,
      taskImageOptions: {
        image, containerName: 'shop', containerPort: 8080, family: 'shop',
        environment: { STAGE: 'test' },
        secrets: { PASSWORD: ecs.Secret.fromSecretsManager(secret, 'password'), ENDPOINT: ecs.Secret.fromSsmParameter(parameter) },
        dockerLabels: { owner: 'shop' }, command: ['serve'], entryPoint: ['/init'],
        executionRole: new iam.Role(s, 'Execution', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }),
        taskRole: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }),
        logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'shop' }),
      },
    });
  });
  stack('alb-no-logging', s => { web(s, { cluster: cluster(s), taskImageOptions: { image, enableLogging: false } }); });
  stack('alb-task-definition', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
    definition.addContainer('web', { image, portMappings: [{ containerPort: 8080 }] });
    definition.addContainer('sidecar', { image, essential: false });
    new patterns.ApplicationLoadBalancedFargateService(s, 'Web', { cluster: cluster(s), taskDefinition: definition });
  });
  stack('alb-internal', s => {
    web(s, { cluster: cluster(s), publicLoadBalancer: false, openListener: false, listenerPort: 8080, loadBalancerName: 'shop', idleTimeout: cdk.Duration.minutes(2) });
  });
  stack('alb-service-options', s => {
    web(s, {
      cluster: cluster(s), serviceName: 'shop', assignPublicIp: true, healthCheckGracePeriod: cdk.Duration.minutes(2),
      minHealthyPercent: 100, maxHealthyPercent: 300, circuitBreaker: { rollback: true }, enableExecuteCommand: true,
      propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true, platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
      ephemeralStorageGiB: 40, runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      containerCpu: 256, containerMemoryLimitMiB: 256,
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'], interval: cdk.Duration.minutes(1) },
      deploymentController: { type: ecs.DeploymentControllerType.ECS },
    });
  });
  stack('alb-code-deploy', s => { web(s, { cluster: cluster(s), deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } }); });
  stack('alb-groups', s => {
    const shop = cluster(s);
    web(s, {
      cluster: shop,
      taskSubnets: { subnets: [ec2.Subnet.fromSubnetId(s, 'Subnet', 'subnet-0123456789abcdef0')] },
      securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc: shop.vpc })],
    });
  });
  stack('alb-capacity', s => {
    const shop = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), enableFargateCapacityProviders: true });
    web(s, { cluster: shop, capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] });
  });
  stack('alb-cloud-map', s => {
    const shop = cluster(s);
    shop.addDefaultCloudMapNamespace({ name: 'shop.local' });
    web(s, { cluster: shop, cloudMapOptions: { name: 'web' } });
  });
  stack('alb-given', s => {
    const shop = cluster(s);
    const loadBalancer = new elbv2.ApplicationLoadBalancer(s, 'Alb', { vpc: shop.vpc, internetFacing: true });
    web(s, { cluster: shop, loadBalancer });
  });
  stack('alb-imported', s => {
    const shop = cluster(s);
    const loadBalancer = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(s, 'Alb', {
      loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-central-1:555555555555:loadbalancer/app/shop/0123456789abcdef',
      securityGroupId: 'sg-0123456789abcdef0', vpc: shop.vpc, loadBalancerDnsName: 'shop.example.com',
    });
    web(s, { cluster: shop, loadBalancer });
  });
  stack('alb-scaling', s => {
    const service = web(s, { cluster: cluster(s) });
    const scaling = service.service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 5 });
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 100, targetGroup: service.targetGroup });
  });
  stack('alb-more', s => {
    const service = web(s, { cluster: cluster(s), minHealthyPercent: 0, maxHealthyPercent: 100, ipAddressType: elbv2.IpAddressType.IPV4 });
    service.targetGroup.configureHealthCheck({ path: '/ok', interval: cdk.Duration.seconds(10) });
    service.targetGroup.setAttribute('deregistration_delay.timeout_seconds', '5');
    service.taskDefinition.addContainer('sidecar', { image, essential: false });
    service.taskDefinition.defaultContainer.addEnvironment('MORE', 'yes');
    service.service.connections.allowToAnyIpv4(ec2.Port.tcp(443));
    service.listener.addAction('Fixed', { priority: 1, conditions: [elbv2.ListenerCondition.pathPatterns(['/fixed'])], action: elbv2.ListenerAction.fixedResponse(200, { messageBody: 'ok' }) });
  });
  stack('alb-scope', s => {
    const { Construct } = require('constructs');
    const team = new Construct(s, 'Team');
    const shop = cluster(s);
    new patterns.ApplicationLoadBalancedFargateService(team, 'Service', { cluster: shop, taskImageOptions: { image } });
  });
  stack('alb-private', s => { web(s, { cluster: cluster(s), publicLoadBalancer: false }); });
  stack('alb-named', s => { web(s, { cluster: cluster(s), loadBalancerName: 'shop', ipAddressType: elbv2.IpAddressType.DUAL_STACK }); });
  stack('alb-given-open', s => {
    const shop = cluster(s);
    const loadBalancer = new elbv2.ApplicationLoadBalancer(s, 'Alb', { vpc: shop.vpc, internetFacing: true });
    web(s, { cluster: shop, loadBalancer, openListener: true, listenerPort: 8080, publicLoadBalancer: false });
  });
  stack('alb-given-groups', s => {
    const shop = cluster(s);
    const securityGroup = new ec2.SecurityGroup(s, 'Group', { vpc: shop.vpc });
    const loadBalancer = new elbv2.ApplicationLoadBalancer(s, 'Alb', { vpc: shop.vpc, internetFacing: true, securityGroup });
    web(s, { cluster: shop, loadBalancer });
  });
  stack('alb-imported-cluster', s => {
    const shop = ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shop', vpc: importedVpc(s) });
    web(s, { cluster: shop });
  });
  stack('alb-external', s => {
    const shop = cluster(s);
    web(s, { cluster: shop, desiredCount: 3, taskImageOptions: { image, containerPort: 3000, enableLogging: true, environment: {} }, minHealthyPercent: 50, maxHealthyPercent: 200 });
  });
});
