'use strict';
// Load balancers, listeners and target groups that exist already, and what is added to them.
const { program, cdk } = require('../harness');
const { Construct } = require('constructs');
const cognito = require('aws-cdk-lib/aws-cognito');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const actions = require('aws-cdk-lib/aws-elasticloadbalancingv2-actions');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');
const lambda = require('aws-cdk-lib/aws-lambda');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'imported-edge');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'], publicSubnetIds: ['subnet-p1', 'subnet-p2'], privateSubnetIds: ['subnet-a1', 'subnet-a2'] });
  const edge = new Construct(stack, 'Edge');
  const arn = (rest) => `arn:aws:elasticloadbalancing:eu-central-1:123456789012:${rest}`;
  const certificate = elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one');
  const lb = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(edge, 'LB', { loadBalancerArn: arn('loadbalancer/app/shop/1'), securityGroupId: 'sg-lb', securityGroupAllowsAllOutbound: false, vpc, loadBalancerDnsName: 'shop.elb.amazonaws.com', loadBalancerCanonicalHostedZoneId: 'ZLB' });
  const group = elbv2.ApplicationTargetGroup.fromTargetGroupAttributes(edge, 'Group', { targetGroupArn: arn('targetgroup/shop/2'), loadBalancerArns: arn('loadbalancer/app/shop/1') });
  const ok = elbv2.ListenerAction.fixedResponse(200);
  const users = {
    userPool: cognito.UserPool.fromUserPoolArn(edge, 'Users', 'arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_abc'),
    userPoolClient: cognito.UserPoolClient.fromUserPoolClientId(edge, 'Client', '1example23456789'),
    userPoolDomain: cognito.UserPoolDomain.fromDomainName(edge, 'Domain', 'shop'),
  };
  const https = lb.addListener('Https', { port: 443, certificates: [certificate], defaultAction: new actions.AuthenticateCognitoAction({ ...users, next: elbv2.ListenerAction.forward([group]) }), mutualAuthentication: { mutualAuthenticationMode: elbv2.MutualAuthenticationMode.OFF } });
  const own = https.addTargets('Own', { priority: 1, conditions: [elbv2.ListenerCondition.pathPatterns(['/own'])], port: 80, targets: [new targets.IpTarget('10.0.0.1')] });
  const security = ec2.SecurityGroup.fromSecurityGroupId(edge, 'Security', 'sg-listener', { allowAllOutbound: false });
  const old = elbv2.ApplicationListener.fromApplicationListenerAttributes(edge, 'Old', { listenerArn: arn('listener/app/old/3/4'), securityGroup: security, defaultPort: 8443 });
  old.addAction('Sign', { priority: 2, conditions: [elbv2.ListenerCondition.hostHeaders(['sign.example.com'])], action: new actions.AuthenticateCognitoAction({ ...users, onUnauthenticatedRequest: elbv2.UnauthenticatedAction.AUTHENTICATE, next: ok }) });
  old.addTargetGroups('Shared', { priority: 3, conditions: [elbv2.ListenerCondition.hostHeaders(['shared.example.com'])], targetGroups: [own, group] });
  const fn = lambda.Function.fromFunctionAttributes(edge, 'Function', { functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:answer', sameEnvironment: true });
  const functions = new elbv2.ApplicationTargetGroup(edge, 'Functions', { targets: [new targets.LambdaTarget(fn)], healthCheck: { enabled: true, interval: cdk.Duration.minutes(1), timeout: cdk.Duration.seconds(30) } });
  old.addTargetGroups('Function', { priority: 4, conditions: [elbv2.ListenerCondition.hostHeaders(['function.example.com'])], targetGroups: [functions] });
  old.addCertificates('More', [certificate]);
  old.connections.allowDefaultPortFromAnyIpv4();
  old.connections.allowTo(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(80));

  const nlb = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(edge, 'NLB', { loadBalancerArn: arn('loadbalancer/net/shop/5'), vpc, loadBalancerSecurityGroups: ['sg-n1', 'sg-n2'] });
  const shares = elbv2.NetworkTargetGroup.fromTargetGroupAttributes(edge, 'Shares', { targetGroupArn: arn('targetgroup/net/6'), loadBalancerArns: arn('loadbalancer/net/shop/5') });
  const fresh = new elbv2.NetworkTargetGroup(edge, 'Fresh', { vpc, port: 443, targets: [new targets.AlbArnTarget(lb.loadBalancerArn, 443)], healthCheck: { protocol: elbv2.Protocol.HTTPS } });
  nlb.addListener('Tcp', { port: 443, defaultAction: elbv2.NetworkListenerAction.weightedForward([{ targetGroup: shares, weight: 1 }, { targetGroup: fresh }]) });
  nlb.addListener('Udp', { port: 53, protocol: elbv2.Protocol.UDP, defaultTargetGroups: [shares] });
  nlb.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
  const alarm = (id, metric) => metric.createAlarm(edge, id, { threshold: 1, evaluationPeriods: 1 });
  alarm('Errors', lb.metrics.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT));
  alarm('Healthy', group.metrics.healthyHostCount());
  alarm('Own-Healthy', own.metrics.healthyHostCount());
  alarm('Flows', nlb.metrics.newFlowCount());
  alarm('SharesUnhealthy', shares.metrics.unHealthyHostCount());
});
