'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');

program(__filename, app => {
  const images = {
    'al2023': () => ec2.MachineImage.latestAmazonLinux2023(),
    'al2023-arm': () => ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64, edition: ec2.AmazonLinuxEdition.MINIMAL }),
    'al2': () => ec2.MachineImage.latestAmazonLinux2({ cpuType: ec2.AmazonLinuxCpuType.ARM_64, storage: ec2.AmazonLinuxStorage.GENERAL_PURPOSE, kernel: ec2.AmazonLinux2Kernel.KERNEL_5_10 }),
    'al2-minimal': () => ec2.MachineImage.latestAmazonLinux2({ edition: ec2.AmazonLinuxEdition.MINIMAL, storage: ec2.AmazonLinuxStorage.EBS }),
    'al2023-data': () => {
      const userData = ec2.UserData.forLinux();
      userData.addCommands('dnf update -y');
      return ec2.MachineImage.latestAmazonLinux2023({ userData });
    },
    'windows': () => ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
    'parameter': () => ec2.MachineImage.fromSsmParameter('/images/web'),
    'parameter-windows': () => ec2.MachineImage.fromSsmParameter('/images/web', { os: ec2.OperatingSystemType.WINDOWS }),
    'at-launch': () => ec2.MachineImage.resolveSsmParameterAtLaunch('/images/web'),
    'at-launch-version': () => ec2.MachineImage.resolveSsmParameterAtLaunch('/images/web', { parameterVersion: '2' }),
    'map': () => ec2.MachineImage.genericLinux({ 'eu-central-1': 'ami-1', 'us-east-1': 'ami-2' }),
    'map-windows': () => ec2.MachineImage.genericWindows({ 'eu-central-1': 'ami-1' }),
  };
  for (const [name, image] of Object.entries(images)) {
    new ec2.LaunchTemplate(new cdk.Stack(app, `image-${name}`), 'Template', { machineImage: image() });
  }
  const env = { region: 'eu-central-1', account: '123456789012' };
  new ec2.LaunchTemplate(new cdk.Stack(app, 'image-known-region', { env }), 'Template', { machineImage: images.map() });
});
