-- When a review is due is kept by its clock alone, which moves it when a day closes.

alter table emergency_accesses drop column review_by;
