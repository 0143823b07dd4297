'use strict';
// Every kind of action, as the default one of a listener.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const certificate = elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one');
const { ListenerAction } = elbv2;

program(__filename, app => {
  const stack = new cdk.Stack(app, 'actions-forward');
  const vpc = network(stack);
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc });
  const group = id => new elbv2.ApplicationTargetGroup(stack, id, { vpc, port: 80 });
  const [blue, green] = [group('Blue'), group('Green')];
  lb.addListener('One', { port: 81, protocol: 'HTTP', defaultAction: ListenerAction.forward([blue]) });
  lb.addListener('Two', { port: 82, protocol: 'HTTP', defaultAction: ListenerAction.forward([blue, green]) });
  lb.addListener('Sticky', {
    port: 83,
    protocol: 'HTTP',
    defaultAction: ListenerAction.forward([blue], { stickinessDuration: cdk.Duration.minutes(5) }),
  });
  lb.addListener('Weighted', {
    port: 84,
    protocol: 'HTTP',
    defaultAction: ListenerAction.weightedForward([{ targetGroup: blue, weight: 1 }, { targetGroup: green, weight: 9 }]),
  });
  lb.addListener('WeightedSticky', {
    port: 85,
    protocol: 'HTTP',
    defaultAction: ListenerAction.weightedForward([{ targetGroup: blue, weight: 0 }, { targetGroup: green }], {
      stickinessDuration: cdk.Duration.hours(1),
    }),
  });
  lb.addListener('Groups', { port: 86, protocol: 'HTTP', defaultTargetGroups: [green, blue] });
  lb.addListener('Later', { port: 87, protocol: 'HTTP' }).addTargetGroups('Default', { targetGroups: [green] });

  const answers = new cdk.Stack(app, 'actions-answers');
  const other = new elbv2.ApplicationLoadBalancer(answers, 'LB', { vpc: network(answers) });
  const listen = (id, port, defaultAction) => other.addListener(id, { port, protocol: 'HTTP', open: false, defaultAction });
  listen('Fixed', 81, ListenerAction.fixedResponse(404));
  listen('FixedBody', 82, ListenerAction.fixedResponse(503, { contentType: 'application/json', messageBody: '{"down":true}' }));
  listen('FixedText', 83, ListenerAction.fixedResponse(200, { messageBody: 'fine' }));
  listen('Redirect', 84, ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: true }));
  listen('RedirectAll', 85, ListenerAction.redirect({
    protocol: '#{protocol}', host: 'www.#{host}', port: '8443', path: '/new/#{path}', query: '#{query}&from=old', permanent: false,
  }));
  listen('RedirectHost', 86, ListenerAction.redirect({ host: 'example.com' }));

  const oidc = new cdk.Stack(app, 'actions-oidc');
  const net = network(oidc);
  const secure = new elbv2.ApplicationLoadBalancer(oidc, 'LB', { vpc: net, internetFacing: true });
  const target = new elbv2.ApplicationTargetGroup(oidc, 'Target', { vpc: net, port: 80 });
  const endpoints = {
    authorizationEndpoint: 'https://idp.example.com/authorize',
    clientId: 'client',
    clientSecret: cdk.SecretValue.secretsManager('idp-secret', { jsonField: 'clientSecret' }),
    issuer: 'https://idp.example.com',
    tokenEndpoint: 'https://idp.example.com/token',
    userInfoEndpoint: 'https://idp.example.com/userinfo',
  };
  secure.addListener('Plain', {
    port: 443,
    certificates: [certificate],
    defaultAction: ListenerAction.authenticateOidc({ ...endpoints, next: ListenerAction.forward([target]) }),
  });
  const full = secure.addListener('Full', {
    port: 8443,
    certificates: [certificate],
    defaultAction: ListenerAction.authenticateOidc({
      ...endpoints,
      authenticationRequestExtraParams: { prompt: 'login', display: 'page' },
      onUnauthenticatedRequest: elbv2.UnauthenticatedAction.DENY,
      scope: 'openid email',
      sessionCookieName: 'session',
      sessionTimeout: cdk.Duration.days(1),
      allowHttpsOutbound: false,
      next: ListenerAction.fixedResponse(200),
    }),
  });
  full.addAction('Admin', {
    priority: 3,
    conditions: [elbv2.ListenerCondition.pathPatterns(['/admin'])],
    action: ListenerAction.authenticateOidc({
      ...endpoints,
      sessionTimeout: cdk.Duration.hours(1),
      next: ListenerAction.forward([target]),
    }),
  });
  full.addAction('Token', {
    priority: 4,
    conditions: [elbv2.ListenerCondition.pathPatterns(['/api'])],
    action: ListenerAction.authenticateJwt({
      issuer: 'https://issuer.example.com',
      jwksEndpoint: 'https://issuer.example.com/jwks',
      next: ListenerAction.forward([target]),
    }),
  });
});
