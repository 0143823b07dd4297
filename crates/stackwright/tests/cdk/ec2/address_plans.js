'use strict';
// Writes address_plans.json: what aws-cdk-lib allots to the subnets of many VPCs, each with its
// groups' masks (0: none), its zones and reserved zones; null where it refuses.
const fs = require('fs');
const path = require('path');
const cdk = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
process.env.CDK_VALIDATION = 'false';

let seed = 276;
const random = below => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 8) % below;

const app = new cdk.App({ analyticsReporting: false, context: { '@aws-cdk/aws-ec2:restrictDefaultSecurityGroup': false } });
const plans = [];
for (let i = 0; i < 300; i++) {
  const prefix = 16 + random(9);
  const cidr = `10.${random(200)}.0.0/${prefix}`;
  const zones = 1 + random(4);
  const reservedZones = random(3) === 0 ? 1 + random(2) : 0;
  const masks = Array.from({ length: 1 + random(4) }, () => (random(3) === 0 ? 0 : Math.min(28, prefix + 2 + random(8))));
  let subnets = null;
  try {
    const vpc = new ec2.Vpc(new cdk.Stack(app, `stack${i}`, { env: { account: '123456789012', region: 'eu-central-1' } }), 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr(cidr),
      availabilityZones: 'abcd'.slice(0, zones).split('').map(letter => `eu-central-1${letter}`),
      reservedAzs: reservedZones,
      subnetConfiguration: masks.map((cidrMask, at) => ({
        name: `g${at}`, subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: cidrMask || undefined,
      })),
    });
    subnets = vpc.isolatedSubnets.map(subnet => subnet.ipv4CidrBlock);
  } catch (refusal) {
    subnets = null;
  }
  plans.push({ cidr, zones, reservedZones, masks, subnets });
}
const target = path.join(process.env.OUT || path.dirname(__dirname), 'ec2');
fs.mkdirSync(target, { recursive: true });
fs.writeFileSync(path.join(target, 'address_plans.json'), `[\n${plans.map(plan => JSON.stringify(plan)).join(',\n')}\n]\n`);
