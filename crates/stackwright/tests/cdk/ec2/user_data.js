'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const s3 = require('aws-cdk-lib/aws-s3');

program(__filename, app => {
  const stack = (name, build) => {
    const s = new cdk.Stack(app, name);
    new ec2.LaunchTemplate(s, 'Template', { userData: build(s) });
  };
  const filled = data => {
    data.addCommands('first', 'second');
    data.addOnExitCommands('last', 'very last');
    data.addExecuteFileCommand({ filePath: '/opt/run', arguments: '-v' });
    data.addExecuteFileCommand({ filePath: '/opt/other' });
    return data;
  };
  stack('data-linux', () => filled(ec2.UserData.forLinux({ shebang: '#!/bin/sh' })));
  stack('data-windows', () => filled(ec2.UserData.forWindows({ persist: true })));
  stack('data-windows-once', () => {
    const data = ec2.UserData.forWindows();
    data.addCommands('first', 'second');
    return data;
  });
  stack('data-custom', () => {
    const data = ec2.UserData.custom('#cloud-config');
    data.addCommands('packages: [jq]');
    return data;
  });
  const download = (s, data, local) => {
    const bucket = s3.Bucket.fromBucketName(s, 'Bucket', 'artifacts');
    const file = data.addS3DownloadCommand({ bucket, bucketKey: 'web/run.sh' });
    data.addExecuteFileCommand({ filePath: file });
    data.addS3DownloadCommand({ bucket, bucketKey: 'web/run.sh', localFile: local, region: 'eu-west-1' });
    return data;
  };
  stack('data-download', s => download(s, ec2.UserData.forLinux(), '/opt/run'));
  stack('data-download-windows', s => download(s, ec2.UserData.forWindows(), 'C:/run'));
  const signal = (s, data) => {
    data.addSignalOnExitCommand(new ec2.LaunchTemplate(s, 'Signalled'));
    data.addCommands(`echo ${cdk.Aws.REGION}`);
    return data;
  };
  stack('data-signal', s => signal(s, ec2.UserData.forLinux()));
  stack('data-signal-windows', s => signal(s, ec2.UserData.forWindows()));
  stack('data-multipart', () => {
    const script = ec2.UserData.forLinux();
    script.addCommands(`echo ${cdk.Aws.REGION}`);
    const data = new ec2.MultipartUserData();
    data.addPart(ec2.MultipartBody.fromUserData(script));
    data.addPart(ec2.MultipartBody.fromRawBody({ contentType: 'text/cloud-config', body: '#cloud-config', transferEncoding: '7bit' }));
    data.addUserDataPart(ec2.UserData.custom('early'), ec2.MultipartBody.CLOUD_BOOTHOOK);
    return data;
  });
  stack('data-multipart-default', () => {
    const data = new ec2.MultipartUserData({ partsSeparator: 'NEXT' });
    data.addUserDataPart(ec2.UserData.forLinux(), ec2.MultipartBody.SHELL_SCRIPT, true);
    data.addCommands('into the script');
    data.addPart(ec2.MultipartBody.fromRawBody({ contentType: 'text/plain' }));
    return data;
  });
});
