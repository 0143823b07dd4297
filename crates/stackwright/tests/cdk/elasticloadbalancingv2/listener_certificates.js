'use strict';
// Certificates, security policies, mutual authentication and attributes of listeners.
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const arn = name => `arn:aws:acm:eu-central-1:123456789012:certificate/${name}`;
const certificate = name => elbv2.ListenerCertificate.fromArn(arn(name));
const defaultAction = elbv2.ListenerAction.fixedResponse(200);

program(__filename, app => {
  const stack = new cdk.Stack(app, 'listener-certificates');
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc: network(stack), internetFacing: true });
  const one = lb.addListener('One', { port: 443, certificates: [certificate('one')], defaultAction });
  one.addCertificates('More', [certificate('two'), certificate('three')]);
  lb.addListener('Several', {
    port: 8443,
    certificates: [certificate('one'), certificate('two'), certificate('three')],
    sslPolicy: elbv2.SslPolicy.TLS13_13,
    defaultAction,
  });
  const late = lb.addListener('Late', { port: 9443, protocol: elbv2.ApplicationProtocol.HTTPS, defaultAction });
  late.addCertificates('First', [acm.Certificate.fromCertificateArn(stack, 'Imported', arn('imported'))]);
  late.addCertificates('Second', [certificate('five')]);
  lb.addListener('Recommended', {
    port: 10443,
    protocol: elbv2.ApplicationProtocol.HTTPS,
    certificates: [certificate('six')],
    sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS,
    defaultAction,
  });
  new elbv2.ApplicationListenerCertificate(stack, 'Seventh', { listener: one, certificates: [certificate('seven')] });

  const mutual = new cdk.Stack(app, 'listener-mutual');
  const both = new elbv2.ApplicationLoadBalancer(mutual, 'LB', { vpc: network(mutual) });
  both.addListener('Verify', {
    port: 443,
    certificates: [certificate('one')],
    mutualAuthentication: {
      mutualAuthenticationMode: elbv2.MutualAuthenticationMode.VERIFY,
      ignoreClientCertificateExpiry: true,
      advertiseTrustStoreCaNames: true,
      trustStore: elbv2.TrustStore.fromTrustStoreArn(mutual, 'Trust',
        'arn:aws:elasticloadbalancing:eu-central-1:123456789012:truststore/mine/0123456789abcdef'),
    },
    defaultAction,
  });
  both.addListener('PassThrough', {
    port: 8443,
    certificates: [certificate('one')],
    mutualAuthentication: { mutualAuthenticationMode: elbv2.MutualAuthenticationMode.PASS_THROUGH },
    defaultAction,
  });
  both.addListener('Off', {
    port: 9443,
    certificates: [certificate('one')],
    protocol: elbv2.ApplicationProtocol.HTTPS,
    mutualAuthentication: {},
    defaultAction,
  });

  const attributes = new cdk.Stack(app, 'listener-attributes');
  const tuned = new elbv2.ApplicationLoadBalancer(attributes, 'LB', { vpc: network(attributes) })
    .addListener('Http', { port: 80, defaultAction });
  tuned.setAttribute('routing.http.response.server.enabled', 'false');
  tuned.setAttribute('routing.http.response.x_frame_options.header_value', 'DENY');
  tuned.setAttribute('routing.http.response.server.enabled', 'true');
  tuned.setAttribute('routing.http.response.x_content_type_options.header_value', 'nosniff');
  tuned.removeAttribute('routing.http.response.x_content_type_options.header_value');
});
