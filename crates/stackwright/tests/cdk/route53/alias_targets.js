'use strict';
// Everything that an alias can lead to, besides load balancers.
const { program, cdk } = require('../harness');
const apigateway = require('aws-cdk-lib/aws-apigateway');
const cloudfront = require('aws-cdk-lib/aws-cloudfront');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');
const s3 = require('aws-cdk-lib/aws-s3');
program(__filename, app => {
  const aliases = (stack, zone) => (id, target, kind = route53.ARecord) => new kind(stack, id, { zone, recordName: id.toLowerCase(), target: route53.RecordTarget.fromAlias(target) });
  const anywhere = new cdk.Stack(app, 'anywhere');
  {
    const zone = new route53.PublicHostedZone(anywhere, 'Zone', { zoneName: 'example.com' });
    const alias = aliases(anywhere, zone);
    const distribution = cloudfront.Distribution.fromDistributionAttributes(anywhere, 'Distribution', { distributionId: 'E1', domainName: 'd1.cloudfront.net' });
    alias('CloudFront', new targets.CloudFrontTarget(distribution));
    alias('CloudFrontSix', new targets.CloudFrontTarget(distribution), route53.AaaaRecord);
    const domain = apigateway.DomainName.fromDomainNameAttributes(anywhere, 'Domain', { domainName: 'api.example.com', domainNameAliasTarget: 'd-abc.execute-api.eu-central-1.amazonaws.com', domainNameAliasHostedZoneId: 'ZAPI' });
    alias('Api', new targets.ApiGatewayDomain(domain));
    alias('ApiV2', new targets.ApiGatewayv2DomainProperties('d-abc.execute-api.eu-central-1.amazonaws.com', 'ZAPI'));
    alias('Classic', new targets.ClassicLoadBalancerTarget({ loadBalancerDnsName: cdk.Fn.importValue('classic'), loadBalancerCanonicalHostedZoneNameId: 'ZCLASSIC' }));
    alias('ClassicHealth', new targets.ClassicLoadBalancerTarget({ loadBalancerDnsName: 'classic.elb.amazonaws.com', loadBalancerCanonicalHostedZoneNameId: 'ZCLASSIC' }, { evaluateTargetHealth: true }));
    alias('Accelerator', new targets.GlobalAcceleratorDomainTarget('a1234.awsglobalaccelerator.com'));
    alias('AcceleratorHealth', new targets.GlobalAcceleratorDomainTarget('a1234.awsglobalaccelerator.com', { evaluateTargetHealth: true }));
    alias('Beanstalk', new targets.ElasticBeanstalkEnvironmentEndpointTarget('shop.us-west-2.elasticbeanstalk.com'));
    alias('BeanstalkHealth', new targets.ElasticBeanstalkEnvironmentEndpointTarget('shop.env.eu-central-1.elasticbeanstalk.com', { evaluateTargetHealth: false }));
    alias('BeanstalkZone', new targets.ElasticBeanstalkEnvironmentEndpointTarget(cdk.Fn.importValue('environment'), { hostedZoneId: 'ZEB' }));
    const vpc = ec2.Vpc.fromVpcAttributes(anywhere, 'Vpc', { vpcId: 'vpc-12345', vpcCidrBlock: '10.0.0.0/16', availabilityZones: ['eu-central-1a'], privateSubnetIds: ['subnet-a1'] });
    const endpoint = new ec2.InterfaceVpcEndpoint(anywhere, 'Endpoint', { vpc, service: ec2.InterfaceVpcEndpointAwsService.ECR, privateDnsEnabled: false });
    alias('Interface', new targets.InterfaceVpcEndpointTarget(endpoint));
    const other = new route53.ARecord(anywhere, 'Other', { zone, target: route53.RecordTarget.fromIpAddresses('192.0.2.1') });
    alias('Record', new targets.Route53RecordTarget(other));
    const lb = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(anywhere, 'LB', { loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/x/y', securityGroupId: 'sg-1', loadBalancerDnsName: 'x.elb.amazonaws.com', loadBalancerCanonicalHostedZoneId: 'ZLB' });
    alias('Balancer', new targets.LoadBalancerTarget(lb, { evaluateTargetHealth: true }));
    new route53.HttpsRecord(anywhere, 'Https', { zone, recordName: 'https', target: route53.RecordTarget.fromAlias(new targets.CloudFrontTarget(distribution)) });
    new cdk.CfnOutput(anywhere, 'Arn', { value: zone.hostedZoneArn });
  }
  for (const region of ['us-east-1', 'eu-central-1', 'cn-north-1']) {
    const stack = new cdk.Stack(app, `in-${region}`, { env: { account: '123456789012', region } });
    const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
    const alias = aliases(stack, zone);
    const bucket = new s3.Bucket(stack, 'Bucket', { bucketName: 'site.example.com', websiteIndexDocument: 'index.html' });
    alias('Site', new targets.BucketWebsiteTarget(bucket));
    alias('SiteHealth', new targets.BucketWebsiteTarget(bucket, { evaluateTargetHealth: true }));
    if (region !== 'cn-north-1') alias('Beanstalk', new targets.ElasticBeanstalkEnvironmentEndpointTarget(cdk.Fn.importValue('environment')));
    new cdk.CfnOutput(stack, 'Arn', { value: zone.hostedZoneArn });
  }
});
