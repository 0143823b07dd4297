'use strict';
const { program, cdk } = require('../harness');
const ddb = require('aws-cdk-lib/aws-dynamodb');
const s3 = require('aws-cdk-lib/aws-s3');
const S = ddb.AttributeType.STRING;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'import-source');
  const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'the-bucket');
  const table = (id, importSource) => new ddb.Table(stack, id, { partitionKey: { name: 'pk', type: S }, importSource: { bucket, ...importSource } });
  table('Json', { inputFormat: ddb.InputFormat.dynamoDBJson() });
  table('Ion', { inputFormat: ddb.InputFormat.ion(), compressionType: ddb.InputCompressionType.GZIP, keyPrefix: 'prefix', bucketOwner: '123456789012' });
  table('Csv', { inputFormat: ddb.InputFormat.csv() });
  table('CsvOptions', { inputFormat: ddb.InputFormat.csv({ delimiter: ';', headerList: ['id', 'name'] }), compressionType: ddb.InputCompressionType.NONE });
});
