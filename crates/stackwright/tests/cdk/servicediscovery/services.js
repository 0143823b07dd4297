'use strict';
// Namespaces, services and their instances.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const sd = require('aws-cdk-lib/aws-servicediscovery');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'services');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'], privateSubnetIds: ['subnet-a1'] });
  const http = new sd.HttpNamespace(stack, 'Http', { name: 'shop', description: 'calls' });
  const open = new sd.PublicDnsNamespace(stack, 'Public', { name: 'shop.example.com', description: 'everybody' });
  const hidden = new sd.PrivateDnsNamespace(stack, 'Private', { name: 'shop.local', vpc });
  const { A, AAAA, A_AAAA, SRV, CNAME } = sd.DnsRecordType;

  const calls = http.createService('Calls');
  http.createService('Named', { name: 'named', description: 'a service', customHealthCheck: { failureThreshold: 2 } });
  http.createService('Checked', { healthCheck: { type: sd.HealthCheckType.HTTP } });
  http.createService('Api', { discoveryType: sd.DiscoveryType.API });
  const v4 = open.createService('V4');
  const v6 = open.createService('V6', { dnsRecordType: AAAA, routingPolicy: sd.RoutingPolicy.MULTIVALUE });
  const both = open.createService('Both', { dnsRecordType: A_AAAA, dnsTtl: cdk.Duration.seconds(5), discoveryType: sd.DiscoveryType.DNS_AND_API });
  const srv = open.createService('Srv', { dnsRecordType: SRV });
  const cname = open.createService('Cname', { dnsRecordType: CNAME, healthCheck: { type: sd.HealthCheckType.HTTPS, resourcePath: '/health', failureThreshold: 3 } });
  const balanced = open.createService('Balanced', { loadBalancer: true, dnsRecordType: A_AAAA, routingPolicy: sd.RoutingPolicy.WEIGHTED });
  open.createService('ByCalls', { discoveryType: sd.DiscoveryType.API, healthCheck: { type: sd.HealthCheckType.TCP } });
  hidden.createService('ByCalls', { discoveryType: sd.DiscoveryType.API, name: 'calls' });
  const hiddenBalanced = hidden.createService('Balanced', { loadBalancer: true });
  new sd.Service(stack, 'Own', { namespace: hidden, dnsRecordType: A, name: 'own' });

  calls.registerNonIpInstance('Function', { customAttributes: { arn: 'arn:aws:lambda:eu-central-1:123456789012:function:answer', AAA: 'first' } });
  calls.registerIpInstance('Address', { ipv4: '192.0.2.1', instanceId: 'one' });
  v4.registerIpInstance('One', { ipv4: '192.0.2.1', port: 8080, customAttributes: { AAA: 'first', stage: cdk.Fn.importValue('stage') } });
  v6.registerIpInstance('One', { ipv6: '2001:db8::1' });
  both.registerIpInstance('One', { ipv4: '192.0.2.1', ipv6: '2001:db8::1' });
  srv.registerIpInstance('One', { ipv4: '192.0.2.1', port: 5432 });
  srv.registerIpInstance('Two', { ipv6: '2001:db8::1', port: 5432 });
  cname.registerCnameInstance('One', { instanceCname: 'one.example.com', customAttributes: { AAA: 'first' } });
  const nlb = new elbv2.NetworkLoadBalancer(stack, 'NLB', { vpc });
  balanced.registerLoadBalancer('LB', nlb, { AAA: 'first' });
  hiddenBalanced.registerLoadBalancer('LB', nlb);

  const imported = sd.Service.fromServiceAttributes(stack, 'Imported', { namespace: open, serviceName: 'imported', serviceId: 'srv-123', serviceArn: 'arn:aws:servicediscovery:eu-central-1:123456789012:service/srv-123', dnsRecordType: A, routingPolicy: sd.RoutingPolicy.WEIGHTED });
  const elsewhere = sd.HttpNamespace.fromHttpNamespaceAttributes(stack, 'Elsewhere', { namespaceName: 'elsewhere', namespaceId: 'ns-123', namespaceArn: 'arn:aws:servicediscovery:eu-central-1:123456789012:namespace/ns-123' });
  const there = new sd.Service(stack, 'There', { namespace: elsewhere });
  const instance = new sd.IpInstance(stack, 'Instance', { service: imported, ipv4: '192.0.2.1' });
  new sd.AliasTargetInstance(stack, 'Alias', { service: imported, dnsName: 'lb.example.com', instanceId: 'mine' });
  new sd.CnameInstance(stack, 'Other', { service: cname, instanceCname: 'two.example.com' });
  new sd.NonIpInstance(stack, 'Thing', { service: there, customAttributes: { what: 'thing' } });
  new cdk.CfnOutput(stack, 'InstanceId', { value: instance.instanceId });
  new cdk.CfnOutput(stack, 'Zone', { value: hidden.namespaceHostedZoneId });
  new cdk.CfnOutput(stack, 'Name', { value: v4.serviceName });
});
