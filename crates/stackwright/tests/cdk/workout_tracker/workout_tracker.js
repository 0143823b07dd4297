'use strict';
// One versioned stack, WorkoutTracker-0-0-8, in an existing VPC that is
// found by its Name tag; the security groups belong to the stack.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const logs = require('aws-cdk-lib/aws-logs');

const version = '0.0.8';

class WorkoutTracker extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const vpc = ec2.Vpc.fromLookup(this, 'Vpc', { tags: { Name: 'main' } });

    const albGroup = new ec2.SecurityGroup(this, 'AlbSecurityGroup', { vpc, description: 'public HTTP', allowAllOutbound: false });
    albGroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80), 'HTTP from anywhere');
    const taskGroup = new ec2.SecurityGroup(this, 'TaskSecurityGroup', { vpc, description: 'workout tracker tasks' });
    taskGroup.addIngressRule(albGroup, ec2.Port.tcp(8080), 'from the load balancer');

    const cluster = new ecs.Cluster(this, 'EcsCluster', { vpc });
    const definition = new ecs.FargateTaskDefinition(this, 'Task', { cpu: 256, memoryLimitMiB: 512 });
    definition.addContainer('workout-tracker', {
      image: ecs.ContainerImage.fromRegistry(`krogebry/workout-tracker:${version}`),
      portMappings: [{ containerPort: 8080 }],
      logging: ecs.LogDriver.awsLogs({
        streamPrefix: 'workout-tracker',
        logGroup: new logs.LogGroup(this, 'JsonLogs', {
          logGroupName: `/ecs/${this.stackName}`,
          retention: logs.RetentionDays.TWO_WEEKS,
          removalPolicy: cdk.RemovalPolicy.DESTROY,
        }),
      }),
    });
    const service = new ecs.FargateService(this, 'Service', {
      cluster, taskDefinition: definition, desiredCount: 2, securityGroups: [taskGroup],
      minHealthyPercent: 100, maxHealthyPercent: 200,
    });
    const alb = new elb.ApplicationLoadBalancer(this, 'EcsALB', { vpc, internetFacing: true, securityGroup: albGroup });
    alb.addListener('Http', { port: 80, open: false }).addTargets('Version', {
      port: 8080, protocol: elb.ApplicationProtocol.HTTP, targets: [service],
      healthCheck: { path: '/version', interval: cdk.Duration.seconds(15) },
    });
    cdk.Tags.of(this).add('Version', version);
    cdk.Tags.of(this).add('App', 'workout-tracker');
    new cdk.CfnOutput(this, 'Endpoint', { value: `http://${alb.loadBalancerDnsName}/version` });
  }
}

const lookups = require('./vpc.json');

program(__filename, app => {
  new WorkoutTracker(app, `WorkoutTracker-${version.replace(/\./g, '-')}`, {
    env: { account: '555555555555', region: 'us-east-1' },
  });
}, lookups);
