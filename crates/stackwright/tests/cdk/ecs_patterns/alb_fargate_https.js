'use strict';
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const route53 = require('aws-cdk-lib/aws-route53');
const { cluster, image } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const web = (s, options) => new patterns.ApplicationLoadBalancedFargateService(s, 'Web', { cluster: cluster(s), taskImageOptions: { image }, ...options });
  const zone = s => route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });
  const certificate = s => acm.Certificate.fromCertificateArn(s, 'Certificate', 'arn:aws:acm:eu-central-1:555555555555:certificate/01234567-89ab-cdef-0123-456789abcdef');

  stack('https-domain', s => { web(s, { protocol: elbv2.ApplicationProtocol.HTTPS, domainName: 'shop.example.com', domainZone: zone(s) }); });
  stack('https-certificate', s => { web(s, { certificate: certificate(s) }); });
  stack('https-redirect', s => {
    web(s, {
      certificate: certificate(s), domainName: 'shop', domainZone: zone(s), redirectHTTP: true,
      sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS, recordType: patterns.ApplicationLoadBalancedServiceRecordType.CNAME,
    });
  });
  stack('https-no-record', s => {
    web(s, {
      certificate: certificate(s), domainName: 'shop.example.com', domainZone: zone(s), listenerPort: 8443,
      recordType: patterns.ApplicationLoadBalancedServiceRecordType.NONE,
    });
  });
  stack('https-target', s => { web(s, { certificate: certificate(s), targetProtocol: elbv2.ApplicationProtocol.HTTPS, taskImageOptions: { image, containerPort: 8443 } }); });
  stack('https-redirect-closed', s => { web(s, { certificate: certificate(s), redirectHTTP: true, openListener: false }); });
  stack('http-domain', s => { web(s, { domainName: 'shop.example.com', domainZone: zone(s) }); });
  stack('http-explicit', s => { web(s, { protocol: elbv2.ApplicationProtocol.HTTP, listenerPort: 8000, targetProtocol: elbv2.ApplicationProtocol.HTTP, protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2 }); });
  stack('https-grpc', s => { web(s, { certificate: certificate(s), protocolVersion: elbv2.ApplicationProtocolVersion.GRPC }); });
  stack('https-dual-stack', s => { web(s, { certificate: certificate(s), ipAddressType: elbv2.IpAddressType.DUAL_STACK }); });
  stack('https-zone-created', s => {
    const own = new route53.PublicHostedZone(s, 'Own', { zoneName: 'example.org' });
    web(s, { protocol: elbv2.ApplicationProtocol.HTTPS, domainName: 'api.example.org', domainZone: own, redirectHTTP: true });
  });
});
