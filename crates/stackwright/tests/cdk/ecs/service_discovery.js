'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const servicediscovery = require('aws-cdk-lib/aws-servicediscovery');
const { cluster, image, importedVpc, task } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const withNamespace = s => {
    const shop = cluster(s);
    shop.addDefaultCloudMapNamespace({ name: 'shop.local' });
    return shop;
  };

  stack('discovery-a', s => {
    const service = new ecs.FargateService(s, 'Service', { cluster: withNamespace(s), taskDefinition: task(s), cloudMapOptions: { name: 'web' } });
    new cdk.CfnOutput(s, 'CloudMap', { value: service.cloudMapService.serviceId });
  });
  stack('discovery-srv', s => {
    new ecs.FargateService(s, 'Service', {
      cluster: withNamespace(s), taskDefinition: task(s),
      cloudMapOptions: { name: 'web', dnsRecordType: servicediscovery.DnsRecordType.SRV, dnsTtl: cdk.Duration.seconds(30), failureThreshold: 3 },
    });
  });
  stack('discovery-container', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image, portMappings: [{ containerPort: 8080 }] });
    const api = definition.addContainer('api', { image, portMappings: [{ containerPort: 3000 }, { containerPort: 3001 }] });
    const service = new ecs.FargateService(s, 'Service', { cluster: withNamespace(s), taskDefinition: definition });
    service.enableCloudMap({ dnsRecordType: servicediscovery.DnsRecordType.SRV, container: api, containerPort: 3001 });
  });
  stack('discovery-namespace', s => {
    const shop = cluster(s);
    const namespace = new servicediscovery.PrivateDnsNamespace(s, 'Namespace', { name: 'own.local', vpc: shop.vpc, description: 'own' });
    new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s), cloudMapOptions: { cloudMapNamespace: namespace } });
    const cloudMap = new servicediscovery.Service(s, 'Other', { namespace, name: 'other', dnsRecordType: servicediscovery.DnsRecordType.A, dnsTtl: cdk.Duration.minutes(1), customHealthCheck: { failureThreshold: 2 }, description: 'other' });
    const other = new ecs.FargateService(s, 'OtherService', { cluster: shop, taskDefinition: new ecs.FargateTaskDefinition(s, 'OtherTask') });
    other.taskDefinition.addContainer('web', { image, portMappings: [{ containerPort: 80 }] });
    other.associateCloudMapService({ service: cloudMap });
  });
  stack('discovery-associate-srv', s => {
    const shop = cluster(s);
    const namespace = new servicediscovery.PrivateDnsNamespace(s, 'Namespace', { name: 'own.local', vpc: shop.vpc });
    const cloudMap = namespace.createService('Named', { dnsRecordType: servicediscovery.DnsRecordType.SRV });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s) });
    service.associateCloudMapService({ service: cloudMap, containerPort: 8080 });
  });
  stack('discovery-namespaces', s => {
    const vpc = importedVpc(s);
    const http = new servicediscovery.HttpNamespace(s, 'Http', { name: 'http', description: 'calls' });
    const open = new servicediscovery.PublicDnsNamespace(s, 'Public', { name: 'shop.example.com' });
    const inner = new servicediscovery.PrivateDnsNamespace(s, 'Private', { name: 'shop.local', vpc });
    open.createService('Web', { name: 'web', dnsTtl: cdk.Duration.seconds(20), healthCheck: { type: servicediscovery.HealthCheckType.HTTP, resourcePath: '/ok', failureThreshold: 2 } });
    http.createService('Calls', { description: 'calls' });
    inner.createService('Balanced', { loadBalancer: true });
    inner.createService('Alias', { dnsRecordType: servicediscovery.DnsRecordType.CNAME });
    inner.createService('Both', { dnsRecordType: servicediscovery.DnsRecordType.A_AAAA });
    new cdk.CfnOutput(s, 'Zone', { value: inner.namespaceHostedZoneId });
    new cdk.CfnOutput(s, 'Arn', { value: inner.namespaceArn });
    new cdk.CfnOutput(s, 'Id', { value: inner.namespaceId });
    new cdk.CfnOutput(s, 'HttpArn', { value: http.namespaceArn });
  });
  stack('discovery-imported', s => {
    const shop = cluster(s);
    const namespace = servicediscovery.PrivateDnsNamespace.fromPrivateDnsNamespaceAttributes(s, 'Namespace', {
      namespaceName: 'own.local', namespaceId: 'ns-0123456789', namespaceArn: 'arn:aws:servicediscovery:eu-central-1:555555555555:namespace/ns-0123456789',
    });
    new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s), cloudMapOptions: { cloudMapNamespace: namespace, name: 'web' } });
  });
  const named = s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image, portMappings: [{ containerPort: 8080, name: 'http', appProtocol: ecs.AppProtocol.http }, { containerPort: 9090, name: 'admin' }] });
    return definition;
  };
  stack('connect-client', s => {
    const shop = cluster(s);
    shop.addDefaultCloudMapNamespace({ name: 'shop', type: servicediscovery.NamespaceType.HTTP, useForServiceConnect: true });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: named(s) });
    service.enableServiceConnect();
  });
  stack('connect-default', s => {
    const shop = withNamespace(s);
    new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: named(s), serviceConnectConfiguration: { services: [{ portMappingName: 'http' }] } });
  });
  stack('connect-services', s => {
    new ecs.FargateService(s, 'Service', {
      cluster: cluster(s), taskDefinition: named(s),
      serviceConnectConfiguration: {
        namespace: 'shop',
        services: [
          { portMappingName: 'http', discoveryName: 'web', dnsName: 'web.shop', port: 80, idleTimeout: cdk.Duration.minutes(5), perRequestTimeout: cdk.Duration.seconds(30) },
          { portMappingName: 'admin', ingressPortOverride: 9999 },
        ],
        logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'connect', logRetention: logs.RetentionDays.ONE_DAY }),
        accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.JSON, includeQueryParameters: true },
      },
    });
  });
  stack('connect-tls', s => {
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
    const kmsKey = new kms.Key(s, 'Key');
    const awsPcaAuthorityArn = 'arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/123456789012';
    new ecs.FargateService(s, 'Service', {
      cluster: cluster(s), taskDefinition: named(s),
      serviceConnectConfiguration: {
        namespace: 'shop', services: [{ portMappingName: 'http', tls: { role, kmsKey, awsPcaAuthorityArn } }],
        logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'connect' }),
        accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.TEXT },
      },
    });
  });
});
