'use strict';
const { program, cdk } = require('../harness');
const { Schedule } = require('aws-cdk-lib/aws-applicationautoscaling');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const dynamodb = require('aws-cdk-lib/aws-dynamodb');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const events = require('aws-cdk-lib/aws-events');
const logs = require('aws-cdk-lib/aws-logs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const route53 = require('aws-cdk-lib/aws-route53');
const sqs = require('aws-cdk-lib/aws-sqs');
const { Construct } = require('constructs');
const { image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build, props) => build(new cdk.Stack(app, name, props));
  const zone = s => route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });

  // A shop: a site, a worker and a nightly report that share a queue, a table and a task definition.
  stack('combined-shop', s => {
    const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc, executeCommandConfiguration: {
      logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: { cloudWatchLogGroup: new logs.LogGroup(s, 'Exec') },
    } });
    const table = new dynamodb.Table(s, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST });
    const queue = new sqs.Queue(s, 'Queue', { encryption: sqs.QueueEncryption.KMS });
    const web = new patterns.ApplicationLoadBalancedFargateService(s, 'Web', {
      cluster, protocol: elbv2.ApplicationProtocol.HTTPS, domainName: 'shop.example.com', domainZone: zone(s), redirectHTTP: true, enableExecuteCommand: true,
      taskImageOptions: { image, environment: { TABLE: table.tableName, QUEUE: queue.queueUrl } },
    });
    table.grantReadWriteData(web.taskDefinition.taskRole);
    queue.grantSendMessages(web.taskDefinition.taskRole);
    const worker = new patterns.QueueProcessingFargateService(s, 'Worker', { cluster, image, queue, maxScalingCapacity: 6, environment: { TABLE: table.tableName } });
    table.grantWriteData(worker.service.taskDefinition.taskRole);
    const report = new patterns.ScheduledFargateTask(s, 'Report', {
      cluster, schedule: Schedule.cron({ hour: '3', minute: '30', weekDay: 'MON-FRI' }), scheduledFargateTaskDefinitionOptions: { taskDefinition: worker.taskDefinition },
    });
    new events.Rule(s, 'Refund', { eventPattern: { source: ['shop'] } }).addTarget(report.task);
    const cache = new patterns.NetworkLoadBalancedFargateService(s, 'Cache', { cluster, publicLoadBalancer: false, listenerPort: 6379, taskImageOptions: { image, containerPort: 6379 } });
    cache.service.connections.allowFrom(cache.loadBalancer, ec2.Port.tcp(6379));
    cache.loadBalancer.connections.allowFrom(web.service, ec2.Port.tcp(6379));
    cache.loadBalancer.connections.allowFrom(report.task.securityGroups[0], ec2.Port.tcp(6379));
    cache.loadBalancer.connections.allowFrom(worker.service, ec2.Port.tcp(6379), 'workers');
    web.targetGroup.configureHealthCheck({ path: '/health' });
    web.targetGroup.enableCookieStickiness(cdk.Duration.hours(1));
    web.listener.addAction('Teapot', { priority: 3, conditions: [elbv2.ListenerCondition.pathPatterns(['/coffee'])], action: elbv2.ListenerAction.fixedResponse(418) });
  });

  // Four patterns on instances that grow with them.
  stack('combined-instances', s => {
    const vpc = importedVpc(s);
    const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
    const group = new autoscaling.AutoScalingGroup(s, 'Group', {
      vpc, instanceType: new ec2.InstanceType('t3.medium'), machineImage: ecs.EcsOptimizedImage.amazonLinux2023(), maxCapacity: 4,
    });
    const capacity = new ecs.AsgCapacityProvider(s, 'Capacity', { autoScalingGroup: group });
    cluster.addAsgCapacityProvider(capacity);
    const capacityProviderStrategies = [{ capacityProvider: capacity.capacityProviderName, weight: 1 }];
    const web = new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', { cluster, capacityProviderStrategies, memoryLimitMiB: 256, taskImageOptions: { image } });
    const definition = new ecs.Ec2TaskDefinition(s, 'Host', { networkMode: ecs.NetworkMode.HOST });
    definition.addContainer('host', { image, memoryReservationMiB: 64, portMappings: [{ containerPort: 9000 }] });
    new patterns.NetworkLoadBalancedEc2Service(s, 'Tcp', { cluster, taskDefinition: definition, listenerPort: 9000, placementConstraints: [ecs.PlacementConstraint.distinctInstances()] });
    new patterns.QueueProcessingEc2Service(s, 'Worker', { cluster, image, memoryLimitMiB: 128, capacityProviderStrategies, placementStrategies: [ecs.PlacementStrategy.packedByMemory()] });
    new patterns.ScheduledEc2Task(s, 'Report', { cluster, schedule: Schedule.rate(cdk.Duration.minutes(15)), scheduledEc2TaskImageOptions: { image, memoryLimitMiB: 64 } });
    new patterns.ApplicationMultipleTargetGroupsEc2Service(s, 'Several', {
      cluster, memoryLimitMiB: 64, taskImageOptions: { image, containerPorts: [80, 8080] }, targetGroups: [{ containerPort: 80 }, { containerPort: 8080, pathPattern: '/admin', priority: 7 }],
    });
    web.service.connections.allowFromAnyIpv4(ec2.Port.tcp(22));
  });

  // All that name no cluster share one.
  stack('combined-alone', s => {
    new patterns.QueueProcessingFargateService(s, 'Worker', { image });
    new patterns.ApplicationLoadBalancedFargateService(s, 'Web', { taskImageOptions: { image } });
    new patterns.ScheduledFargateTask(s, 'Report', { schedule: Schedule.rate(cdk.Duration.days(7)), scheduledFargateTaskImageOptions: { image } });
    new patterns.NetworkMultipleTargetGroupsFargateService(s, 'Several', { taskImageOptions: { image } });
  });

  // Two load balancers, listeners of one name, certificates that are made, and UDP.
  stack('combined-listeners', s => {
    const secure = elbv2.ApplicationProtocol.HTTPS;
    const listeners = [{ name: 'site', protocol: secure }, { name: 'admin', protocol: secure, port: 8443, sslPolicy: elbv2.SslPolicy.TLS13_RES }, { name: 'plain' }];
    const made = new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Shop', {
      vpc: importedVpc(s), taskImageOptions: { image, containerPorts: [8080] },
      loadBalancers: [
        { name: 'public', domainName: 'shop.example.com', domainZone: zone(s), listeners },
        { name: 'private', publicLoadBalancer: false, listeners: [{ name: 'inner', port: 8080 }, { name: 'more', port: 8000 }] },
      ],
      targetGroups: [
        { containerPort: 8080 }, { containerPort: 9000, listener: 'admin' }, { containerPort: 8080, listener: 'plain' },
        { containerPort: 8080, listener: 'inner' }, { containerPort: 53, protocol: ecs.Protocol.UDP, listener: 'more' },
        { containerPort: 9001, listener: 'site', hostHeader: 'api.example.com', priority: 1 },
        { containerPort: 9001, listener: 'plain', pathPattern: '/api/*', priority: 2 },
      ],
    });
    made.targetGroups[1].configureHealthCheck({ path: '/admin' });
    made.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 8 }).scaleOnRequestCount('Requests', { requestsPerTarget: 500, targetGroup: made.targetGroups[0] });
  });

  // Below scopes of a team, with tags, in a region that is known.
  stack('combined-scopes', s => {
    const team = new Construct(s, 'Team');
    cdk.Tags.of(team).add('team', 'shop');
    const vpc = importedVpc(s);
    new patterns.ApplicationLoadBalancedFargateService(team, 'Web', { vpc, taskImageOptions: { image }, deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });
    new patterns.QueueProcessingFargateService(team, 'Worker', { vpc, image, deploymentController: { type: ecs.DeploymentControllerType.ECS } });
    new patterns.ScheduledFargateTask(team, 'Report', { vpc, schedule: Schedule.rate(cdk.Duration.minutes(1)), scheduledFargateTaskImageOptions: { image } });
    const deep = new Construct(team, 'Deep');
    new patterns.NetworkLoadBalancedFargateService(deep, 'Tcp', { vpc, taskImageOptions: { image } });
  }, { env: { account: '555555555555', region: 'eu-central-1' } });
});
