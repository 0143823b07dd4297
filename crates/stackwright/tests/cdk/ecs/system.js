'use strict';
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const appscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');

class Microservice extends Construct {
  constructor(scope, id, { cluster, repository, listener, priority, port, path, logGroup }) {
    super(scope, id);
    this.task = new ecs.FargateTaskDefinition(this, 'Task', {
      cpu: 512, memoryLimitMiB: 1024, volumes: [{ name: 'shared' }],
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
    });
    const app = this.task.addContainer('App', {
      image: ecs.ContainerImage.fromEcrRepository(repository, id.toLowerCase()),
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: id, logGroup, mode: ecs.AwsLogDriverMode.NON_BLOCKING }),
      portMappings: [{ containerPort: port, name: 'http' }], environment: { SERVICE: id },
      healthCheck: { command: ['CMD-SHELL', `curl -f http://localhost:${port}/ || exit 1`] },
      readonlyRootFilesystem: true, stopTimeout: cdk.Duration.seconds(60),
    });
    app.addMountPoints({ sourceVolume: 'shared', containerPath: '/shared', readOnly: false });
    const xray = this.task.addContainer('XRay', {
      image: ecs.ContainerImage.fromRegistry('public.ecr.aws/xray/aws-xray-daemon:latest'), essential: false,
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'xray', logRetention: logs.RetentionDays.THREE_DAYS }),
      portMappings: [{ containerPort: 2000, protocol: ecs.Protocol.UDP }], cpu: 32, memoryReservationMiB: 64,
    });
    xray.addContainerDependencies({ container: app, condition: ecs.ContainerDependencyCondition.HEALTHY });
    this.app = app;
    this.service = new ecs.FargateService(this, 'Service', {
      cluster, taskDefinition: this.task, minHealthyPercent: 100, maxHealthyPercent: 200, circuitBreaker: { rollback: true },
      cloudMapOptions: { name: id.toLowerCase() }, enableExecuteCommand: true, propagateTags: ecs.PropagatedTagSource.SERVICE,
      capacityProviderStrategies: [{ capacityProvider: 'FARGATE', base: 1, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }],
      healthCheckGracePeriod: cdk.Duration.seconds(90),
    });
    this.group = listener.addTargets(id, {
      protocol: elbv2.ApplicationProtocol.HTTP, port, targets: [this.service.loadBalancerTarget({ containerName: 'App' })],
      priority, conditions: [elbv2.ListenerCondition.pathPatterns([path])],
      healthCheck: { path: '/health', interval: cdk.Duration.seconds(15), timeout: cdk.Duration.seconds(5), healthyThresholdCount: 2 },
      deregistrationDelay: cdk.Duration.seconds(20),
    });
    const scaling = this.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 8 });
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 65 });
    scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 300, targetGroup: this.group });
    scaling.scaleOnSchedule('Night', { schedule: appscaling.Schedule.cron({ minute: '0', hour: '22' }), minCapacity: 1 });
  }
}

program(__filename, app => {
  const s = new cdk.Stack(app, 'system');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const cluster = new ecs.Cluster(s, 'Cluster', {
    vpc, containerInsightsV2: ecs.ContainerInsights.ENHANCED, enableFargateCapacityProviders: true,
    defaultCloudMapNamespace: { name: 'shop.internal', vpc },
  });
  const repository = new ecr.Repository(s, 'Images', { imageScanOnPush: true, lifecycleRules: [{ maxImageCount: 50 }] });
  const logGroup = new logs.LogGroup(s, 'Logs', { retention: logs.RetentionDays.ONE_MONTH, removalPolicy: cdk.RemovalPolicy.DESTROY });
  const alb = new elbv2.ApplicationLoadBalancer(s, 'Alb', { vpc, internetFacing: true });
  const listener = alb.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(404) });
  const common = { cluster, repository, listener, logGroup };
  const orders = new Microservice(s, 'Orders', { ...common, priority: 10, port: 3000, path: '/orders/*' });
  const stock = new Microservice(s, 'Stock', { ...common, priority: 20, port: 4000, path: '/stock/*' });
  const table = new dynamodb.Table(s, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST });
  table.grantReadWriteData(orders.task.taskRole);
  table.grantReadData(stock.task.taskRole);
  const secret = new secretsmanager.Secret(s, 'Password');
  orders.app.addSecret('PASSWORD', ecs.Secret.fromSecretsManager(secret, 'password'));
  orders.app.addEnvironment('TABLE', table.tableName);
  const parameter = new ssm.StringParameter(s, 'Endpoint', { stringValue: `http://${alb.loadBalancerDnsName}`, parameterName: '/shop/endpoint' });
  stock.app.addSecret('ENDPOINT', ecs.Secret.fromSsmParameter(parameter));
  stock.service.connections.allowFrom(orders.service, ec2.Port.tcp(4000), 'orders to stock');
  orders.service.connections.allowTo(ec2.Peer.ipv4('10.1.0.0/16'), ec2.Port.tcp(5432));
  const runner = new iam.Role(s, 'Runner', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
  orders.task.grantRun(runner);
  repository.grantPullPush(runner);
  cdk.Tags.of(orders).add('service', 'orders');
  cdk.Tags.of(s).add('system', 'shop');
  new cdk.CfnOutput(s, 'Url', { value: `http://${alb.loadBalancerDnsName}`, description: 'where the shop is' });
  new cdk.CfnOutput(s, 'OrdersService', { value: orders.service.serviceName, exportName: 'orders' });
});
