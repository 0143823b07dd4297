// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccessGrantArn` of an `AWS::S3::AccessGrant`: The ARN of the access grant.
    AccessGrantArn,
    /// `AccessGrantId` of an `AWS::S3::AccessGrant`: The ID of the access grant.
    AccessGrantId,
    /// `AccessGrantsInstanceArn` of an `AWS::S3::AccessGrantsInstance`: The ARN of the S3 Access Grants instance.
    AccessGrantsInstanceArn,
    /// `AccessGrantsLocationArn` of an `AWS::S3::AccessGrantsLocation`: The ARN of the location you are registering.
    AccessGrantsLocationArn,
    /// `AccessGrantsLocationId` of an `AWS::S3::AccessGrantsLocation`: The ID of the registered location to which you are granting access.
    AccessGrantsLocationId,
    /// `Arn` of an `AWS::S3::AccessPoint`: This property contains the details of the ARN for the access point.
    AccessPointArn,
    /// `Name` of an `AWS::S3::AccessPoint`: The name of this access point.
    AccessPointName,
    /// `Arn` of an `AWS::S3::Bucket`: Returns the Amazon Resource Name (ARN) of the specified bucket.
    BucketArn,
    /// `DomainName` of an `AWS::S3::Bucket`: Returns the IPv4 DNS name of the specified bucket.
    BucketDomainName,
    /// A `s3::BucketDomainName` or a `s3::BucketRegionalDomainName`.
    BucketDomainNameOrName,
    /// `BucketName` of an `AWS::S3::Bucket`: A name for the bucket.
    BucketName,
    /// `Bucket` of an `AWS::S3::BucketPolicy`: The name of the Amazon S3 bucket to which the policy applies.
    BucketPolicyBucket,
    /// `RegionalDomainName` of an `AWS::S3::Bucket`: Returns the regional domain name of the specified bucket.
    BucketRegionalDomainName,
    /// `Name` of an `AWS::S3::MultiRegionAccessPoint`: The name of the Multi-Region Access Point.
    MultiRegionAccessPointName,
    /// `MrapName` of an `AWS::S3::MultiRegionAccessPointPolicy`: The name of the Multi-Region Access Point.
    MultiRegionAccessPointPolicyMrapName,
    /// `StorageLensConfiguration/Id` of an `AWS::S3::StorageLens`.
    StorageLensConfigurationId,
    /// `StorageLensGroupArn` of an `AWS::S3::StorageLensGroup`: The ARN for the Amazon S3 Storage Lens Group.
    StorageLensGroupArn,
    /// `Name` of an `AWS::S3::StorageLensGroup`: This property contains the Storage Lens group name.
    StorageLensGroupName,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::s3::BucketDomainName> for BucketDomainNameOrName {}
#[diagnostic::do_not_recommend]
impl Accepts<super::s3::BucketRegionalDomainName> for BucketDomainNameOrName {}
