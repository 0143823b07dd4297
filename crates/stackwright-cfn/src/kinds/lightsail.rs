// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `lightsail`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AlarmArn` of an `AWS::Lightsail::Alarm`: The Amazon Resource Name (ARN) of the alarm.
    AlarmArn,
    /// `AlarmName` of an `AWS::Lightsail::Alarm`: The name of the alarm.
    AlarmName,
    /// `BucketArn` of an `AWS::Lightsail::Bucket`: The Amazon Resource Name (ARN) of the bucket.
    BucketArn,
    /// `BucketName` of an `AWS::Lightsail::Bucket`: The name of the bucket.
    BucketName,
    /// `CertificateArn` of an `AWS::Lightsail::Certificate`: The Amazon Resource Name (ARN) of the certificate.
    CertificateArn,
    /// `CertificateName` of an `AWS::Lightsail::Certificate`: The name of the certificate.
    CertificateName,
    /// `Arn` of an `AWS::Lightsail::ContactMethod`: The Amazon Resource Name (ARN) of the contact method.
    ContactMethodArn,
    /// `ContainerArn` of an `AWS::Lightsail::Container`: The Amazon Resource Name (ARN) of the container.
    ContainerArn,
    /// `ServiceName` of an `AWS::Lightsail::Container`: The name of the container service.
    ContainerServiceName,
    /// `DatabaseArn` of an `AWS::Lightsail::Database`: The Amazon Resource Name (ARN) of the database (for example, `arn:aws:lightsail:us-east-2:123456789101:RelationalDatabase/244ad76f-8aad-4741-809f-12345EXAMPLE`).
    DatabaseArn,
    /// `RelationalDatabaseName` of an `AWS::Lightsail::Database`: The name of the instance.
    DatabaseRelationalDatabaseName,
    /// `Arn` of an `AWS::Lightsail::DatabaseSnapshot`: The Amazon Resource Name (ARN) of the database snapshot.
    DatabaseSnapshotArn,
    /// `RelationalDatabaseSnapshotName` of an `AWS::Lightsail::DatabaseSnapshot`: The name for your new database snapshot.
    DatabaseSnapshotRelationalDatabaseSnapshotName,
    /// `DiskArn` of an `AWS::Lightsail::Disk`: The Amazon Resource Name (ARN) of the disk.
    DiskArn,
    /// `DiskName` of an `AWS::Lightsail::Disk`: The name of the disk.
    DiskName,
    /// `DiskSnapshotArn` of an `AWS::Lightsail::DiskSnapshot`: The Amazon Resource Name (ARN) of the disk snapshot.
    DiskSnapshotArn,
    /// `DiskSnapshotName` of an `AWS::Lightsail::DiskSnapshot`: The name of the disk snapshot ( `my-disk-snapshot`).
    DiskSnapshotName,
    /// `DistributionArn` of an `AWS::Lightsail::Distribution`: The Amazon Resource Name (ARN) of the distribution.
    DistributionArn,
    /// `DistributionName` of an `AWS::Lightsail::Distribution`: The name of the distribution.
    DistributionName,
    /// `Arn` of an `AWS::Lightsail::Domain`: The Amazon Resource Name (ARN) of the domain recordset ( `arn:aws:lightsail:global:123456789101:Domain/824cede0-abc7-4f84-8dbc-12345EXAMPLE`).
    DomainArn,
    /// `DomainName` of an `AWS::Lightsail::Domain`: The fully qualified domain name in the certificate request.
    DomainName,
    /// `InstanceArn` of an `AWS::Lightsail::Instance`: The Amazon Resource Name (ARN) of the instance (for example, `arn:aws:lightsail:us-east-2:123456789101:Instance/244ad76f-8aad-4741-809f-12345EXAMPLE`).
    InstanceArn,
    /// `InstanceName` of an `AWS::Lightsail::Instance`: The name of the instance.
    InstanceName,
    /// `Arn` of an `AWS::Lightsail::InstanceSnapshot`: The Amazon Resource Name (ARN) of the snapshot ( `arn:aws:lightsail:us-east-2:123456789101:InstanceSnapshot/d23b5706-3322-4d83-81e5-12345EXAMPLE`).
    InstanceSnapshotArn,
    /// `InstanceSnapshotName` of an `AWS::Lightsail::InstanceSnapshot`: The name of the snapshot.
    InstanceSnapshotName,
    /// `KeyPairArn` of an `AWS::Lightsail::KeyPair`: The Amazon Resource Name (ARN) of the key pair.
    KeyPairArn,
    /// `KeyPairName` of an `AWS::Lightsail::KeyPair`: The name of the key pair.
    KeyPairName,
    /// `LoadBalancerArn` of an `AWS::Lightsail::LoadBalancer`: The Amazon Resource Name (ARN) of the load balancer.
    LoadBalancerArn,
    /// `LoadBalancerName` of an `AWS::Lightsail::LoadBalancer`: The name of the load balancer.
    LoadBalancerName,
    /// `LoadBalancerTlsCertificateArn` of an `AWS::Lightsail::LoadBalancerTlsCertificate`: The Amazon Resource Name (ARN) of the SSL/TLS certificate.
    LoadBalancerTlsCertificateArn,
    /// `StaticIpArn` of an `AWS::Lightsail::StaticIp`: The Amazon Resource Name (ARN) of the static IP (for example, `arn:aws:lightsail:us-east-2:123456789101:StaticIp/244ad76f-8aad-4741-809f-12345EXAMPLE`).
    StaticIpArn,
    /// `StaticIpName` of an `AWS::Lightsail::StaticIp`: The name of the static IP.
    StaticIpName,
}
